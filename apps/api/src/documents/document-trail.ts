import { Injectable } from '@nestjs/common';
import { AUDIT_SUBJECTS } from '@samenspoor/contracts/audit/audit-actions';
import type { AuditAction, AuditSubject } from '@samenspoor/contracts/audit/audit-actions';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { DocumentAccesses } from './document-access';
import type { DocumentTrail } from './document-access';
import type { StoredDocument } from './stored-document';

type DocumentAction = Extract<AuditAction, `document.${string}`>;

const hasTimeline = (subjectType: string): subjectType is AuditSubject =>
  (AUDIT_SUBJECTS as readonly string[]).includes(subjectType);

const ownTrail = ({ id }: StoredDocument): DocumentTrail => ({
  subjectType: 'document',
  subjectId: id,
  visibility: 'internal',
});

const trailOfSubject = (document: StoredDocument): DocumentTrail => {
  const { subjectType, subjectId } = document;
  return hasTimeline(subjectType) ? { subjectType, subjectId, visibility: 'public' } : ownTrail(document);
};

/** Writes down that a file was attached, removed or restored, on the timeline of what it hangs on. */
@Injectable()
export class DocumentTrailWriter {
  constructor(
    private readonly accesses: DocumentAccesses,
    private readonly audit: AuditTrail,
  ) {}

  async record(tx: EntityManager, actor: Actor, action: DocumentAction, document: StoredDocument): Promise<void> {
    const { trailOf } = this.accesses.of(document.subjectType);
    const trail = trailOf
      ? ((await trailOf.call(this.accesses.of(document.subjectType), tx, document)) ?? ownTrail(document))
      : trailOfSubject(document);
    const gone = action === 'document.removed';
    const change = { field: 'document', from: gone ? document.name : null, to: gone ? null : document.name };
    await this.audit.record(tx, actor, { ...trail, action, changes: [change] });
  }
}

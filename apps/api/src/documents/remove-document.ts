import { Injectable } from '@nestjs/common';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import { Document } from '@samenspoor/database/entities/documents/document.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { MOST_DOCUMENTS } from '@samenspoor/domain/documents/document';
import type { DocumentState } from '@samenspoor/domain/documents/document';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { RefusalError, foundOrRefused } from '../platform/http/refusal-error';
import { DocumentAccesses } from './document-access';
import { DocumentKeeper } from './document-keeper';
import { DocumentRows } from './document-rows';
import { DocumentTrailWriter } from './document-trail';
import { documentView, storedDocument } from './stored-document';
import type { StoredDocument } from './stored-document';

/** Takes a document away, and brings it back, as long as its subject can be changed. Doing either twice does it once. */
@Injectable()
export class RemoveDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: DocumentRows,
    private readonly accesses: DocumentAccesses,
    private readonly trail: DocumentTrailWriter,
    private readonly keeper: DocumentKeeper,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { document, state } = await this.changeable(tx, actor, id);
      if (state === 'removed') return;
      const removed = { removedBy: actor.personId, removedAt: this.clock.now() };
      await tx.update(Document, { id: document.id }, { state: 'removed', ...removed });
      await this.trail.record(tx, actor, 'document.removed', document);
      await this.accesses.of(document.subjectType).onRemoved?.(tx, actor, document);
    });
  }

  undo(actor: Actor, id: string): Promise<DocumentView> {
    return this.unitOfWork.run(async (tx) => {
      const { document, state } = await this.changeable(tx, actor, id);
      if (state === 'ready') return documentView(document);
      const present = await this.rows.countAlone(tx, document);
      if (present >= MOST_DOCUMENTS) throw RefusalError.of('too_many_documents', { most: MOST_DOCUMENTS });
      await tx.update(Document, { id: document.id }, { state: 'ready', removedBy: null, removedAt: null });
      await this.keeper.announce(tx, actor, document, 'document.restored');
      return documentView(document);
    });
  }

  /** The document, locked; `not_found` for who may not see it, and for what never was one (a virus, half an upload). */
  private async changeable(
    tx: EntityManager,
    actor: Actor,
    id: string,
  ): Promise<{ readonly document: StoredDocument; readonly state: DocumentState }> {
    const row = foundOrRefused(await this.rows.lock(tx, id));
    const document = foundOrRefused(storedDocument(row));
    await this.accesses.refuseUnlessMayAttach(tx, actor, document);
    return { document, state: row.state };
  }
}

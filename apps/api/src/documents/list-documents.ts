import { Injectable } from '@nestjs/common';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { RefusalError } from '../platform/http/refusal-error';
import { DocumentAccesses } from './document-access';
import { DocumentRows } from './document-rows';
import type { DocumentSubject } from './document-rows';
import { documentView } from './stored-document';

/** The documents of a subject, for who may read it. There are at most sixty: one page. */
@Injectable()
export class ListDocuments {
  constructor(
    private readonly accesses: DocumentAccesses,
    private readonly rows: DocumentRows,
  ) {}

  async execute(actor: Actor, subject: DocumentSubject): Promise<Page<DocumentView>> {
    const access = this.accesses.of(subject.subjectType);
    if (!(await access.mayRead(actor, subject.subjectId, null))) throw RefusalError.of('not_found');
    const instead = (await access.seenInstead?.(actor, subject.subjectId)) ?? null;
    const seen = instead === null ? await this.rows.ready(subject) : await this.rows.among(subject, instead);
    return { items: seen.map(documentView), next: null };
  }
}

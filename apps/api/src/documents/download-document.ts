import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '@samenspoor/domain/access/actor';
import { RefusalError } from '../platform/http/refusal-error';
import { DocumentAccesses } from './document-access';
import { Documents } from './documents';
import type { StoredDocument } from './stored-document';

/** A document with its bytes, for who may read it. */
@Injectable()
export class DownloadDocument {
  constructor(
    private readonly accesses: DocumentAccesses,
    private readonly documents: Documents,
  ) {}

  async execute(actor: Actor, id: string): Promise<{ readonly document: StoredDocument; readonly content: Readable }> {
    const { document, removed } = await this.documents.find(id);
    const { subjectType, subjectId } = document;
    const access = this.accesses.of(subjectType);
    if (!(await access.mayRead(actor, subjectId, document))) throw RefusalError.of('not_found');
    const instead = (await access.seenInstead?.(actor, subjectId)) ?? null;
    if (instead === null ? removed : !instead.includes(id)) throw RefusalError.of('not_found');
    return { document, content: await this.documents.bytes(document) };
  }
}

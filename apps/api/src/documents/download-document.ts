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
    const opened = await this.documents.open(id);
    const { subjectType, subjectId } = opened.document;
    if (await this.accesses.of(subjectType).mayRead(actor, subjectId, opened.document)) return opened;
    opened.content.destroy();
    throw RefusalError.of('not_found');
  }
}

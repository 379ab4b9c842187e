import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Document } from '@samenspoor/database/entities/documents/document.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { DocumentPlace } from '@samenspoor/domain/documents/document';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import type { JudgedFile } from './content/judge-file';
import { DocumentAccesses } from './document-access';
import { DocumentTrailWriter } from './document-trail';
import { FileStore } from './files/file-store';
import type { StoredDocument } from './stored-document';

/** Keeps documents that were judged: the row, its trace, what follows, and the bytes. */
@Injectable()
export class DocumentKeeper {
  constructor(
    private readonly accesses: DocumentAccesses,
    private readonly trail: DocumentTrailWriter,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** First the bytes, then the row: a document that can be seen can be read. */
  keepBytes(id: string, content: Readable): Promise<void> {
    return this.files.put(id, content);
  }

  forgetBytes(id: string): Promise<void> {
    return this.files.remove(id);
  }

  /** Makes the row of a document whose bytes are kept, in the name of this person. */
  async attach(
    tx: EntityManager,
    actor: Actor,
    {
      id,
      subjectType,
      subjectId,
      slot,
      name,
      size,
      mediaType,
      sha256,
      scan,
    }: JudgedFile & DocumentPlace & { id: string },
  ): Promise<StoredDocument> {
    const document: StoredDocument = {
      ...{ id, subjectType, subjectId, slot, name, size, mediaType, sha256, scan },
      uploadedBy: actor.personId,
      uploadedByName: actor.personName,
      uploadedAt: this.clock.now(),
    };
    await tx.save(Document, { ...document, state: 'ready' });
    await this.announce(tx, actor, document);
    return document;
  }

  /** The trace and the consequences of a document that is there now. */
  async announce(
    tx: EntityManager,
    actor: Actor,
    document: StoredDocument,
    action: 'document.attached' | 'document.restored' = 'document.attached',
  ): Promise<void> {
    await this.trail.record(tx, actor, action, document);
    await this.accesses.of(document.subjectType).onAttached?.(tx, actor, document);
  }
}

import { Injectable } from '@nestjs/common';
import { Document } from '@samenspoor/database/entities/documents/document.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { DocumentPlace } from '@samenspoor/domain/documents/document';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import type { JudgedFile } from './content/judge-file';
import { DocumentAccesses } from './document-access';
import { DocumentTrailWriter } from './document-trail';
import type { StoredDocument } from './stored-document';

/** Keeps documents that were judged: the row, its trace, and what follows. */
@Injectable()
export class DocumentKeeper {
  constructor(
    private readonly accesses: DocumentAccesses,
    private readonly trail: DocumentTrailWriter,
    private readonly clock: Clock,
  ) {}

  /** Makes a document of an upload, if this person may still attach there. */
  async attachUpload(tx: EntityManager, actor: Actor, upload: Document, judged: JudgedFile): Promise<void> {
    await this.accesses.refuseUnlessMayAttach(tx, actor, upload);
    await this.attach(tx, actor, { ...upload, ...judged });
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

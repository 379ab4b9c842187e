import { writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Document } from '@samenspoor/database/entities/documents/document.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { DocumentPlace } from '@samenspoor/domain/documents/document';
import { cleanName } from '@samenspoor/domain/documents/document-name';
import type { EntityManager } from 'typeorm';
import { RefusalError, foundOrRefused } from '../platform/http/refusal-error';
import { DocumentKeeper } from './document-keeper';
import { DocumentRows } from './document-rows';
import type { DocumentSubject } from './document-rows';
import { FileStore } from './files/file-store';
import { Intake } from './intake';
import { storedDocument } from './stored-document';
import type { StoredDocument } from './stored-document';

/**
 * Documents for the contexts that own what they hang on. Nothing here asks who may: whoever calls has judged that; the
 * routes of this context ask the registered `DocumentAccess` instead.
 */
@Injectable()
export class Documents {
  constructor(
    private readonly rows: DocumentRows,
    private readonly files: FileStore,
    private readonly intake: Intake,
    private readonly keeper: DocumentKeeper,
  ) {}

  /** The documents of a subject (or of one slot of it), oldest first. */
  of(subject: DocumentSubject, tx?: EntityManager): Promise<StoredDocument[]> {
    return this.rows.ready(subject, tx);
  }

  /**
   * Keeps a file that didn't come by an upload: a workbook that a route took in, a letter that we wrote. It is judged as
   * any other; what is refused is thrown. Rolled back, its bytes stay behind unseen.
   */
  async store(
    tx: EntityManager,
    actor: Actor,
    place: DocumentPlace,
    file: { readonly name: string; readonly content: Uint8Array },
  ): Promise<StoredDocument> {
    const name = cleanName(file.name);
    if (name === null) throw RefusalError.of('document_name_invalid');
    const id = randomUUID();
    const judged = await this.intake.take(id, name, (path) => writeFile(path, file.content));
    return this.keeper.attach(tx, actor, { id, ...place, ...judged });
  }

  /**
   * Hangs documents of this person elsewhere: those attached to a message before it was sent, say. All of them must be
   * ready, this person's own, and on `from`; else `not_found`, and nothing moves.
   */
  async attach(
    tx: EntityManager,
    actor: Actor,
    ids: readonly string[],
    { from, to }: { readonly from: DocumentSubject; readonly to: DocumentPlace },
  ): Promise<StoredDocument[]> {
    const found = await this.rows.ready(from, tx);
    const own = found.filter(({ id, uploadedBy }) => ids.includes(id) && uploadedBy === actor.personId);
    if (own.length !== new Set(ids).size) throw RefusalError.of('not_found');
    const moved = own.map((document) => ({ ...document, ...to }));
    for (const document of moved) {
      await tx.update(Document, { id: document.id }, { ...to });
      await this.keeper.announce(tx, actor, document);
    }
    return moved;
  }

  /** A document with its bytes; `not_found` when there is none, or it was removed. */
  async open(id: string): Promise<{ readonly document: StoredDocument; readonly content: Readable }> {
    const { document, removed } = await this.find(id);
    foundOrRefused(removed ? null : document);
    return { document, content: await this.bytes(document) };
  }

  /** A document that is there, or was; `not_found` for what never was one. */
  async find(id: string): Promise<{ readonly document: StoredDocument; readonly removed: boolean }> {
    const row = foundOrRefused(await this.rows.one(id));
    const whole = row.state === 'ready' || row.state === 'removed';
    return { document: foundOrRefused(whole ? storedDocument(row) : null), removed: row.state === 'removed' };
  }

  /** Its bytes, which stay when it is removed. */
  bytes({ id }: StoredDocument): Promise<Readable> {
    return this.files.open(id);
  }
}

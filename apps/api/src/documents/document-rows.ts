import { Injectable } from '@nestjs/common';
import { Document } from '@samenspoor/database/entities/documents/document.entity';
import type { DocumentPlace } from '@samenspoor/domain/documents/document';
import { DataSource, In, LessThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { storedDocument } from './stored-document';
import type { StoredDocument } from './stored-document';

/** A subject, or one slot of it. */
export type DocumentSubject = Pick<DocumentPlace, 'subjectType' | 'subjectId'> & { readonly slot?: string };

/** One at a time per subject, so that two uploads that start together can't both be the last that fits. */
const LOCK_SUBJECT = 'select pg_advisory_xact_lock(hashtextextended($1, 7))';

/** The rows of documents: what they are and in which state, never who may see them. */
@Injectable()
export class DocumentRows {
  constructor(private readonly dataSource: DataSource) {}

  /** The documents of a subject, oldest first. Without a transaction: as they are now. */
  async ready({ subjectType, subjectId, slot }: DocumentSubject, tx?: EntityManager): Promise<StoredDocument[]> {
    const where = { subjectType, subjectId, state: 'ready' as const, ...(slot === undefined ? {} : { slot }) };
    const rows = await this.in(tx).find(Document, { where, order: { uploadedAt: 'asc', id: 'asc' } });
    return rows.flatMap((row) => storedDocument(row) ?? []);
  }

  /** Those of a subject with these ids, also when they are gone; oldest first. */
  async among({ subjectType, subjectId, slot }: DocumentSubject, ids: readonly string[]): Promise<StoredDocument[]> {
    const where = { subjectType, subjectId, id: In([...ids]), ...(slot === undefined ? {} : { slot }) };
    const rows = await this.in().find(Document, { where, order: { uploadedAt: 'asc', id: 'asc' } });
    return rows.flatMap((row) => storedDocument(row) ?? []);
  }

  /** One row in any state, or null. */
  one(id: string, tx?: EntityManager): Promise<Document | null> {
    return this.in(tx).findOneBy(Document, { id });
  }

  /** One row, locked until the end of the transaction. */
  lock(tx: EntityManager, id: string): Promise<Document | null> {
    return tx.findOne(Document, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** How many documents a subject has or is getting; others that ask wait until this transaction ends. */
  async countAlone(tx: EntityManager, { subjectType, subjectId }: DocumentSubject): Promise<number> {
    await tx.query(LOCK_SUBJECT, [`${subjectType} ${subjectId}`]);
    return tx.countBy(Document, { subjectType, subjectId, state: In(['ready', 'uploading']) });
  }

  /** Uploads that began before an instant and didn't end. */
  startedBefore(instant: Date): Promise<Document[]> {
    return this.dataSource.manager.findBy(Document, { state: 'uploading', uploadedAt: LessThan(instant) });
  }

  /** Forgets an upload that didn't become a document. */
  async forget(id: string): Promise<void> {
    await this.dataSource.manager.delete(Document, { id, state: 'uploading' });
  }

  /** Changes an upload that didn't become a document (yet). */
  async note(id: string, patch: Partial<Document>): Promise<void> {
    await this.dataSource.manager.update(Document, { id, state: 'uploading' }, patch);
  }

  private in(tx?: EntityManager): EntityManager {
    return tx ?? this.dataSource.manager;
  }
}

import { Injectable } from '@nestjs/common';
import type { AuditSubject, AuditVisibility } from '@samenspoor/contracts/audit/audit-actions';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { RefusalError } from '../platform/http/refusal-error';
import type { StoredDocument } from './stored-document';

/** On which timeline a document leaves its trace, and who may read that entry. */
export interface DocumentTrail {
  readonly subjectType: AuditSubject;
  readonly subjectId: string;
  readonly visibility: AuditVisibility;
}

/** What the context that owns a kind of subject says about the documents of one. */
export interface DocumentAccess {
  /**
   * True when this person may attach to, remove from and restore in this slot of the subject, now. False is answered as
   * `action_not_allowed` to who may read the subject, and as `not_found` to others. Throw a `RefusalError` to say more.
   * Asked when an upload starts, and again in the transaction that keeps it.
   */
  mayAttach(tx: EntityManager, actor: Actor, subjectId: string, slot: string): Promise<boolean>;
  /**
   * True when this person may read the document; with null: the list. Who may see the list may see each document in it:
   * keep what fewer people may read under a subject type of its own.
   */
  mayRead(actor: Actor, subjectId: string, document: StoredDocument | null): Promise<boolean>;
  /**
   * The ids of the documents that this person sees of a subject they may read, also of those that are gone, when it isn't
   * what is there now; null when it is.
   */
  seenInstead?(actor: Actor, subjectId: string): Promise<readonly string[] | null>;
  /** What follows from a document that was attached or restored, in the same transaction. */
  onAttached?(tx: EntityManager, actor: Actor, document: StoredDocument): Promise<void>;
  /** What follows from a document that was removed, in the same transaction. */
  onRemoved?(tx: EntityManager, actor: Actor, document: StoredDocument): Promise<void>;
  /**
   * Where its trace goes. Left out: to the subject, when that has a timeline. Null, or a subject without one: to the
   * document itself, for those who look for it.
   */
  trailOf?(tx: EntityManager, document: StoredDocument): Promise<DocumentTrail | null>;
}

/** Who decides about the documents of which subjects. Each context registers its own in `onModuleInit`. */
@Injectable()
export class DocumentAccesses {
  private readonly known = new Map<string, DocumentAccess>();

  /** Once per kind of subject: `register('application', access)`. */
  register(subjectType: string, access: DocumentAccess): void {
    if (this.known.has(subjectType)) throw new Error(`documents of "${subjectType}" are decided about already`);
    this.known.set(subjectType, access);
  }

  /** What nobody registered doesn't exist: `not_found`. */
  of(subjectType: string): DocumentAccess {
    const access = this.known.get(subjectType);
    if (!access) throw RefusalError.of('not_found');
    return access;
  }

  /** Refuses who may not attach here, now. */
  async refuseUnlessMayAttach(
    tx: EntityManager,
    actor: Actor,
    { subjectType, subjectId, slot }: { subjectType: string; subjectId: string; slot: string },
  ): Promise<void> {
    const access = this.of(subjectType);
    if (await access.mayAttach(tx, actor, subjectId, slot)) return;
    throw RefusalError.of((await access.mayRead(actor, subjectId, null)) ? 'action_not_allowed' : 'not_found');
  }
}

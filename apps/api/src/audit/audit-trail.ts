import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditSubject, AuditVisibility } from '@samenspoor/contracts/audit/audit-actions';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import { AuditEntry } from '@samenspoor/database/entities/audit/audit-entry.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Clock } from '../platform/clock/clock';

/** What happened to what. `changes` holds texts as shown; amounts are written out ("€ 1.000"). */
export interface AuditRecord {
  readonly subjectType: AuditSubject;
  readonly subjectId: string;
  readonly action: AuditAction;
  readonly fromState?: string | null;
  readonly toState?: string | null;
  readonly changes?: readonly TimelineChange[];
  readonly visibility: AuditVisibility;
}

/** One subject, or some kinds of entries about it. */
export interface AuditKey {
  readonly subjectType: AuditSubject;
  readonly subjectId: string;
  readonly action?: AuditAction | readonly AuditAction[];
}

const CHANGED_FIELDS = `
  select distinct change ->> 'field' as field
    from (select changes from audit_entry
           where subject_type = $1 and subject_id = $2 and ($3::text[] is null or action = any($3))
           order by at desc, id desc limit $4) as newest,
         jsonb_array_elements(newest.changes) as change
   order by field`;

/** Writes down who did what when, in the transaction of the act itself: no act without its trace, no trace without its act. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** Adds one entry. Ids grow with time, so that entries of one instant keep their order. */
  async record(tx: EntityManager, actor: Actor, record: AuditRecord): Promise<void> {
    await tx.insert(AuditEntry, {
      id: v7(),
      at: this.clock.now(),
      personId: actor.personId,
      personName: actor.personName,
      capacityId: actor.capacityId,
      role: actor.role,
      organisationName: actor.organisationName,
      subjectType: record.subjectType,
      subjectId: record.subjectId,
      action: record.action,
      fromState: record.fromState ?? null,
      toState: record.toState ?? null,
      changes: [...(record.changes ?? [])],
      visibility: record.visibility,
    });
  }

  /**
   * The names of what the newest `entries` of a subject changed: what a client that is so many versions behind doesn't
   * know yet. For subjects whose version counts their entries.
   */
  async changedFields(tx: EntityManager, subject: AuditKey, entries: number): Promise<string[]> {
    const rows = await tx.query<{ field: string }[]>(CHANGED_FIELDS, [
      subject.subjectType,
      subject.subjectId,
      subject.action === undefined ? null : [subject.action].flat(),
      entries,
    ]);
    return rows.map((row) => row.field);
  }
}

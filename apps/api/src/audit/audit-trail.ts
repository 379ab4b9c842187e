import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditSubject, AuditVisibility } from '@samenspoor/contracts/audit/audit-actions';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Clock } from '../platform/clock/clock';
import { namedStatement } from '../platform/data/named-statement';

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

const RECORD = `
  insert into audit_entry (id, at, person_id, person_name, capacity_id, role, organisation_name,
    subject_type, subject_id, action, from_state, to_state, changes, visibility)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

const CHANGED_FIELDS = `
  select distinct change ->> 'field' as field
    from (select changes from audit_entry
           where subject_type = $1 and subject_id = $2 and ($3::text[] is null or action = any($3))
           order by at desc, id desc limit $4) as newest,
         jsonb_array_elements(newest.changes) as change
   order by field`;

/** What says where a page of a list starts, and nothing about what is in it. */
const OF_PAGE: readonly string[] = ['cursor', 'limit'];

/** Writes down who did what when, in the transaction of the act itself: no act without its trace, no trace without its act. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** Adds one entry. Ids grow with time, so that entries of one instant keep their order. */
  async record(tx: EntityManager, actor: Actor, record: AuditRecord): Promise<void> {
    const values = [
      v7(),
      this.clock.now(),
      actor.personId,
      actor.personName,
      actor.capacityId,
      actor.role,
      actor.organisationName,
      record.subjectType,
      record.subjectId,
      record.action,
      record.fromState ?? null,
      record.toState ?? null,
      JSON.stringify(record.changes ?? []),
      record.visibility,
    ];
    await namedStatement(tx, 'audit-record', RECORD, values);
  }

  /**
   * Writes down that somebody takes a whole list along as a file: which one, with which filters. A lesson of the tools before,
   * in which contacts and account numbers left in a nightly file that nobody had asked for.
   */
  async recordExport(tx: EntityManager, actor: Actor, list: string, query: object): Promise<void> {
    const filters = Object.entries(query).filter(([name, value]) => value !== undefined && !OF_PAGE.includes(name));
    await this.record(tx, actor, {
      subjectType: 'list',
      subjectId: actor.personId,
      action: 'list.exported',
      changes: [
        { field: 'list', from: null, to: list },
        ...filters.map(([field, value]) => ({ field, from: null, to: String(value) })),
      ],
      visibility: 'internal',
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

import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditSubject } from '@samenspoor/contracts/audit/audit-actions';
import type { TimelineChange, TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import { timelineText } from '@samenspoor/contracts/audit/timeline-texts';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import { NamedQueries } from '../platform/data/named-queries';
import { decodeMomentCursor, encodeMomentCursor } from '../platform/http/moment-cursor';

interface EntryRow {
  readonly id: string;
  readonly at: Date;
  readonly personName: string;
  readonly organisationName: string;
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly changes: readonly TimelineChange[];
}

/**
 * $1 subject type, $2 subject, $3 also internal entries, $4 and $5 the entry after which the page starts, $6 rows, $7
 * the first moment (null: all), $8 the kinds that stay out.
 */
const TIMELINE = `
  select id, at, person_name as "personName", organisation_name as "organisationName", action,
         from_state as "fromState", to_state as "toState", changes
    from audit_entry
   where subject_type = $1 and subject_id = $2
     and ($3::boolean or visibility = 'public')
     and ($7::timestamptz is null or at >= $7::timestamptz)
     and not action = any($8::text[])
     and ($4::timestamptz is null or (at, id) < ($4::timestamptz, $5::uuid))
   order by at desc, id desc
   limit $6`;

/** Where a page of a timeline starts and how long it is. */
export interface TimelinePage {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  /** Entries before this ISO instant stay out: what somebody did before the reader could know of it. */
  readonly since?: string | undefined;
  /** Kinds of entries that stay out. */
  readonly except?: readonly AuditAction[];
  /** Internal entries too: whoever calls it has judged that. */
  readonly internal?: boolean;
}

/**
 * The timeline of one subject, newest first. Who calls it has already found the subject within the actor's scope.
 * Entries about a decision in preparation are shown only to those who may read assessments.
 */
@Injectable()
export class ReadTimeline {
  constructor(private readonly queries: NamedQueries) {}

  async execute(
    actor: Actor,
    subjectType: AuditSubject,
    subjectId: string,
    page: TimelinePage = {},
  ): Promise<Page<TimelineEntry>> {
    const limit = page.limit ?? 25;
    const after = decodeMomentCursor(page.cursor);
    const rows = await this.queries.rows<EntryRow>('audit-timeline', TIMELINE, [
      subjectType,
      subjectId,
      page.internal ?? can(actor.role, 'assessment:read'),
      after?.at ?? null,
      after?.id ?? null,
      limit + 1,
      page.since ?? null,
      page.except ?? [],
    ]);
    const items = rows.slice(0, limit).map(toTimelineEntry);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeMomentCursor(last) : null };
  }
}

function toTimelineEntry(row: EntryRow): TimelineEntry {
  return {
    id: row.id,
    at: row.at.toISOString(),
    personName: row.personName,
    organisationName: row.organisationName,
    action: row.action,
    text: timelineText(row.action, row),
    fromState: row.fromState,
    toState: row.toState,
    changes: row.changes,
  };
}

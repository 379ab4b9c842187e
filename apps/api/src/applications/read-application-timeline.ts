import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samenspoor/contracts/audit/audit-actions';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { ReadTimeline } from '../audit';
import { NamedQueries } from '../platform/data/named-queries';
import { foundOrRefused } from '../platform/http/refusal-error';
import type { PageQuery } from '../platform/http/page-query';
import { heldIn, visibleIn } from './application-scope.sql';
import { scopeValues } from './scope-values';

interface Row {
  readonly held: boolean;
  readonly filedAt: Date | null;
}

/** $1 id, $2 and $3 the scope. */
const FOUND = `
  select ${heldIn('$2', '$3')} as held, coalesce((
      select s.submitted_at from application_submission s where s.application_id = a.id order by s.number limit 1),
    a.submitted_at) as "filedAt"
  from application a join call c on c.id = a.call_id
  where a.id = $1 and ${visibleIn('$2', '$3')}`;

/** What is of the applicant alone: the work on a draft and on what is reopened, its files, and who of its people helps. */
const WORK: readonly AuditAction[] = [
  'application.started',
  'application.changed',
  'application.lines_saved',
  'application.ranking_saved',
  'application.restored',
  'application.continued',
  'application.imported',
  'application.recomputed',
  'application.sign_off_requested',
  'application.signed',
  'application.sent_back',
  'document.attached',
  'document.removed',
  'document.restored',
  'collaborator.invited',
  'collaborator.changed',
  'collaborator.stopped',
];

/**
 * Who did what on one application. How the draft came about is the applicant's own, and so is the work on what is
 * reopened, and which colleagues were asked to help: others see the steps from its first filing on.
 */
@Injectable()
export class ReadApplicationTimeline {
  constructor(
    private readonly queries: NamedQueries,
    private readonly timeline: ReadTimeline,
  ) {}

  async execute(actor: Actor, id: string, page: PageQuery): Promise<Page<TimelineEntry>> {
    const values = [id, ...scopeValues(actor)];
    const { held, filedAt } = foundOrRefused(await this.queries.first<Row>('application-found', FOUND, values));
    const { cursor, limit } = page;
    const outside = held ? {} : { since: filedAt?.toISOString(), except: WORK };
    return this.timeline.execute(actor, 'application', id, { cursor, limit, ...outside });
  }
}

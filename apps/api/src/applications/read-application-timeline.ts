import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { ReadTimeline } from '../audit';
import { NamedQueries } from '../platform/data/named-queries';
import { foundOrRefused } from '../platform/http/refusal-error';
import type { PageQuery } from '../platform/http/page-query';
import { ownIn, visibleIn } from './application-scope.sql';
import { scopeValues } from './scope-values';

interface Row {
  readonly own: boolean;
  readonly submittedAt: Date | null;
}

/** $1 id, $2 and $3 the scope. */
const FOUND = `
  select ${ownIn('$2', '$3')} as own, a.submitted_at as "submittedAt"
  from application a join call c on c.id = a.call_id
  where a.id = $1 and ${visibleIn('$2', '$3')}`;

/** Who did what on one application. How the draft came about is the applicant's own: others see it from its filing on. */
@Injectable()
export class ReadApplicationTimeline {
  constructor(
    private readonly queries: NamedQueries,
    private readonly timeline: ReadTimeline,
  ) {}

  async execute(actor: Actor, id: string, page: PageQuery): Promise<Page<TimelineEntry>> {
    const values = [id, ...scopeValues(actor)];
    const { own, submittedAt } = foundOrRefused(await this.queries.first<Row>('application-found', FOUND, values));
    const since = own || submittedAt === null ? undefined : submittedAt.toISOString();
    return this.timeline.execute(actor, 'application', id, { cursor: page.cursor, limit: page.limit, since });
  }
}

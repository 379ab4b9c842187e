import { Injectable } from '@nestjs/common';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import type { Actor } from '@samenspoor/domain/access/actor';
import { trajectoryScope } from '@samenspoor/domain/access/scopes';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { Clock } from '../platform/clock/clock';
import { NamedQueries } from '../platform/data/named-queries';
import type { TrajectoryQuery } from './dto/trajectory-query';
import { scopeCondition } from './scope-condition';
import { SUMMARY_COLUMNS, SUMMARY_TABLES, type SummaryRow, toTrajectorySummary } from './trajectory-columns';
import { type TrajectoryOrder, afterTrajectory, trajectoryCursor, trajectoryOrder } from './trajectory-order';

/**
 * Filters left out are null; `$7` is looked for in everything a row shows, letters and figures as typed; `$11` keeps
 * what `stuckReason` calls stuck on day `$12`.
 */
const listWithin = (condition: string, { key, type, direction }: TrajectoryOrder): string => `
  select ${SUMMARY_COLUMNS}
  ${SUMMARY_TABLES}
   where ${condition}
     and ($2::uuid is null or t.application_id = $2)
     and ($3::text[] is null or t.phase = any ($3))
     and ($4::text is null or th.number::text = $4)
     and ($5::uuid is null or t.expert_id = $5)
     and (not $6::boolean or t.expert_id is null)
     and ($7::text is null or position(lower($7) in lower(concat_ws(' ', g.name, t.application_reference, th.title,
          p.given_name, p.family_name))) > 0)
     and (not $11::boolean or (t.phase <> 'closed' and (t.next_step_on is null or t.next_step_on < $12::date)))
     and ($8::${type} is null or (${key}, t.id) ${direction === 'desc' ? '<' : '>'} ($8::${type}, $9::uuid))
   order by ${key} ${direction}, t.id ${direction}
   limit $10`;

/** The trajectories in reach of somebody, the most recently changed first unless another order is asked for. */
@Injectable()
export class ListTrajectories {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, query: TrajectoryQuery): Promise<Page<TrajectorySummary>> {
    const scope = scopeCondition(trajectoryScope(actor));
    const order = trajectoryOrder(query.sort);
    const after = afterTrajectory(query.cursor, order);
    const rows = await this.queries.rows<SummaryRow>(
      `trajectories-${scope.kind}-${order.sort}`,
      listWithin(scope.sql, order),
      [
        scope.value,
        query.applicationId ?? null,
        query.phases(),
        query.theme ?? null,
        query.mine === 'true' ? actor.personId : (query.expertId ?? null),
        query.unassigned === 'true',
        query.query?.trim() || null,
        ...after,
        query.limit + 1,
        query.stuck === 'true',
        brusselsDay(this.clock.now()),
      ],
    );
    const items = rows.slice(0, query.limit).map(toTrajectorySummary);
    const last = items.at(-1);
    const more = rows.length > query.limit && last !== undefined;
    return { items, next: more ? trajectoryCursor(order, last) : null };
  }
}

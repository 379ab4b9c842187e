import { Injectable } from '@nestjs/common';
import type {
  TrajectoryContactView,
  TrajectoryGoalView,
  TrajectoryView,
} from '@samenspoor/contracts/trajectories/trajectory';
import type { Actor } from '@samenspoor/domain/access/actor';
import { trajectoryScope } from '@samenspoor/domain/access/scopes';
import { targetReach } from '@samenspoor/domain/catalogue/target-reach';
import { NamedQueries } from '../platform/data/named-queries';
import { Versioned } from '../platform/http/json-text';
import { foundOrRefused } from '../platform/http/refusal-error';
import { scopeCondition } from './scope-condition';
import { actionsFor } from './trajectory-actions';
import { SUMMARY_COLUMNS, SUMMARY_TABLES, type SummaryRow, toTrajectorySummary } from './trajectory-columns';

type StoredGoal = Omit<TrajectoryGoalView, 'targetReach'>;

interface DetailRow extends SummaryRow {
  readonly version: number;
  readonly goals: readonly StoredGoal[];
  readonly contacts: readonly TrajectoryContactView[];
}

/** $1 the scope, $2 the trajectory; instants inside JSON are written out in UTC. */
const detailWithin = (condition: string): string => `
  select ${SUMMARY_COLUMNS}, t.version,
         (select coalesce(json_agg(json_build_object('indicatorCode', indicator_code, 'unit', unit,
                   'targetGroup', target_group, 'currentReach', current_reach, 'grantedUnits', granted_units)
                 order by position), '[]')
            from trajectory_goal where trajectory_id = t.id) as goals,
         (select coalesce(json_agg(json_build_object('id', id, 'on', contact_on, 'kind', kind, 'summary', summary,
                   'loggedBy', logged_by_name, 'loggedAt',
                   to_char(logged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                 order by contact_on desc, logged_at desc, id), '[]')
            from trajectory_contact where trajectory_id = t.id) as contacts
  ${SUMMARY_TABLES}
   where ${condition} and t.id = $2`;

/** One trajectory with its goals, its contacts, and what this person can do with it now. */
@Injectable()
export class ReadTrajectory {
  constructor(private readonly queries: NamedQueries) {}

  async execute(actor: Actor, id: string): Promise<Versioned<TrajectoryView>> {
    const row = await this.find(actor, id);
    const view = {
      ...toTrajectorySummary(row),
      version: row.version,
      goals: row.goals.map((goal) => ({ ...goal, targetReach: targetReach(goal.currentReach, goal.grantedUnits) })),
      contacts: row.contacts,
      actions: actionsFor(actor, row),
    };
    return new Versioned(view, row.version);
  }

  /** The row, or `not_found` outside somebody's scope: also for those who only need to know that it exists. */
  async find(actor: Actor, id: string): Promise<DetailRow> {
    const scope = scopeCondition(trajectoryScope(actor));
    const name = `trajectory-${scope.kind}`;
    return foundOrRefused(await this.queries.first<DetailRow>(name, detailWithin(scope.sql), [scope.value, id]));
  }
}

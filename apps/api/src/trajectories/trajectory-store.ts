import { Injectable } from '@nestjs/common';
import { Trajectory } from '@samenspoor/database/entities/trajectories/trajectory.entity';
import type { TrajectoryScope } from '@samenspoor/domain/access/scopes';
import type { TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import type { EntityManager } from 'typeorm';
import { foundOrRefused } from '../platform/http/refusal-error';
import { scopeCondition } from './scope-condition';

/** A trajectory as its changes look at it. */
export interface StoredTrajectory {
  readonly id: string;
  readonly version: number;
  readonly phase: TrajectoryPhase;
  readonly supportRegionCode: string;
  readonly expertId: string | null;
  readonly expertName: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: string | null;
}

/** What a change writes. */
export type TrajectoryPatch = Partial<Pick<Trajectory, 'phase' | 'expertId' | 'nextStep' | 'nextStepOn' | 'closedAt'>>;

/** A statement of its own: one that waited for a lock would still read the names of before the wait. */
const LOCK = 'select 1 from trajectory where id = $1 for update';

const foundWithin = (condition: string): string => `
  select t.id, t.version, t.phase, t.support_region_code as "supportRegionCode", t.expert_id as "expertId",
         p.given_name || ' ' || p.family_name as "expertName", t.next_step as "nextStep",
         t.next_step_on::text as "nextStepOn"
    from trajectory t
    left join person p on p.id = t.expert_id
   where ${condition} and t.id = $2`;

/** Trajectories to change, one at a time, under a lock. */
@Injectable()
export class TrajectoryStore {
  /** The trajectory, locked until the end of the transaction; out of scope it doesn't exist. */
  async lock(tx: EntityManager, scope: TrajectoryScope, id: string): Promise<StoredTrajectory> {
    const { sql, value } = scopeCondition(scope);
    await tx.query(LOCK, [id]);
    const [found] = await tx.query<StoredTrajectory[]>(foundWithin(sql), [value, id]);
    return foundOrRefused(found);
  }

  /** Writes a change. The version counts the entries of the trail, so that "what changed since" can be told. */
  async save(
    tx: EntityManager,
    before: StoredTrajectory,
    patch: TrajectoryPatch,
    entries: number,
    at: Date,
  ): Promise<void> {
    await tx.update(Trajectory, { id: before.id }, { ...patch, version: before.version + entries, updatedAt: at });
  }
}

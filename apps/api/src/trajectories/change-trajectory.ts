import { Injectable } from '@nestjs/common';
import type { ChangeTrajectory as ChangeTrajectoryBody } from '@samenspoor/contracts/trajectories/trajectory';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { trajectoryScope } from '@samenspoor/domain/access/scopes';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { refuseIfStale } from '../platform/http/entity-tag';
import { RefusalError } from '../platform/http/refusal-error';
import { type Expert, Experts } from './experts';
import { decideTrajectory, workOutChange } from './trajectory-change';
import { type StoredTrajectory, TrajectoryStore } from './trajectory-store';

/** Changes who leads a trajectory, its phase or its next step; everything that was asked, or nothing. */
@Injectable()
export class ChangeTrajectory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: TrajectoryStore,
    private readonly experts: Experts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** `expected`: the version that the client saw. */
  execute(actor: Actor, id: string, body: ChangeTrajectoryBody, expected: number | null): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.store.lock(tx, trajectoryScope(actor), id);
      await this.refuseStale(tx, before, expected);
      const expert = await this.expertOf(tx, actor, before, body.expertId);
      const at = this.clock.now();
      const { patch, entries } = workOutChange(before, body, expert, permissionsOf(actor.role), at);
      if (entries.length === 0) return;
      await this.store.save(tx, before, patch, entries.length, at);
      for (const entry of entries) {
        await this.audit.record(tx, actor, {
          subjectType: 'trajectory',
          subjectId: id,
          visibility: 'public',
          ...entry,
        });
      }
    });
  }

  /** Every version has its entry in the trail: what the client missed is what the newest entries changed. */
  private async refuseStale(tx: EntityManager, before: StoredTrajectory, expected: number | null): Promise<void> {
    if (expected === null || expected === before.version) return;
    const missed = Math.max(0, before.version - Math.max(expected, 0));
    const subject = { subjectType: 'trajectory', subjectId: before.id } as const;
    refuseIfStale(expected, before.version, await this.audit.changedFields(tx, subject, missed));
  }

  /** The permission comes before the question whether somebody is an expert of the region. */
  private async expertOf(
    tx: EntityManager,
    actor: Actor,
    before: StoredTrajectory,
    expertId: string | null | undefined,
  ): Promise<Expert | null> {
    if (expertId === undefined || expertId === null) return null;
    decideTrajectory(before, 'assign', permissionsOf(actor.role));
    const today = brusselsDay(this.clock.now());
    const expert = await this.experts.find(tx, expertId, before.supportRegionCode, today);
    if (expert === null) throw RefusalError.of('expert_not_in_region', undefined, '/expertId');
    return expert;
  }
}

import { Injectable } from '@nestjs/common';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import { Capacity } from '@samenspoor/database/entities/identity/capacity.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeLastDay } from '@samenspoor/domain/identity/capacity-terms';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatDay } from '@samenspoor/domain/kernel/format';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { refuseIfStale } from '../../platform/http/entity-tag';
import { foundOrRefused, refuseIfAny } from '../../platform/http/refusal-error';
import { heldCapacities, lockPeople } from './applicant-record';

/** A last day as somebody reads it. */
const shown = (day: string | null): string => (day === null ? 'geen' : formatDay(day));

/** Sets or takes away the last day of a capacity; with a day that has gone by, access ends within seconds. */
@Injectable()
export class SetLastDay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Refusals: `capacity_ended`, `capacity_ends_before_it_begins`, `capacity_exists`, and `stale_version` when somebody else
   * changed it since `expected`, the version that the client knew.
   */
  execute(
    actor: Actor,
    applicantId: string,
    capacityId: string,
    lastDay: string | null,
    expected: number | null,
  ): Promise<void> {
    const today = brusselsDay(this.clock.now());
    return this.work.run(async (tx) => {
      await lockPeople(tx, applicantId);
      const all = await heldCapacities(tx, applicantId, today, null);
      const held = foundOrRefused(all.find(({ id }) => id === capacityId));
      refuseIfStale(expected, held.version, ['validTo']);
      const others = all.filter(({ id, personId }) => id !== capacityId && personId === held.personId);
      refuseIfAny(judgeLastDay(held, lastDay, others, today));
      if (lastDay === held.validTo) return;
      await tx.update(Capacity, { id: capacityId }, { validTo: lastDay, version: held.version + 1 });
      await this.audit.record(tx, actor, {
        subjectType: 'organisation',
        subjectId: applicantId,
        action: 'capacity.last_day_set',
        changes: [
          { field: 'person', from: null, to: held.personName },
          { field: 'role', from: null, to: roleTitle(held.role) },
          { field: 'validTo', from: shown(held.validTo), to: shown(lastDay) },
        ],
        visibility: 'internal',
      });
    });
  }
}

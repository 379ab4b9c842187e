import { Injectable } from '@nestjs/common';
import { thresholdSentence } from '@samenspoor/contracts/applications/partnership-texts';
import type { LeavePartnership, PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import type { MemberLeft } from '@samenspoor/contracts/applications/partnership-events';
import { PartnershipMember } from '@samenspoor/database/entities/applications/partnership.entity';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import {
  MEMBERSHIP_LIFECYCLE,
  type MembershipAction,
} from '@samenspoor/domain/applications/partnerships/membership-lifecycle';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import { type EntityManager, In, Not } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import type { Versioned } from '../../platform/http/json-text';
import { RefusalError } from '../../platform/http/refusal-error';
import { foreseeFor } from './foresee-leaving';
import { type LockedMembership, countChange, lockMembership } from './lock-partnership';
import { PartnershipRecord } from './partnership-record';
import { ReadPartnership } from './read-partnership';

/** Ends what is between a partnership and a member: the lead takes an invitation back, or a member leaves. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly record: PartnershipRecord,
    private readonly partnership: ReadPartnership,
  ) {}

  /** Of the lead. Refusals: `not_partnership_lead`, `action_not_allowed` once it was answered. */
  async withdraw(actor: Actor, id: string, membershipId: string): Promise<Versioned<PartnershipDetail>> {
    await this.work.run(async (tx) => {
      const locked = await lockMembership(tx, actor, id, membershipId);
      if (!locked.ownLead) throw RefusalError.of('not_partnership_lead');
      await this.end(tx, actor, locked, 'withdraw', { leftOn: null, reason: null });
      await countChange(tx, locked.partnership);
    });
    return this.partnership.execute(actor, id);
  }

  /**
   * Of the lead or of the member itself. The last day is moved to the end of a project that runs.
   * Refusals: `forbidden` for other members, `membership_day_invalid`, `partnership_lead_stays`, `action_not_allowed`.
   */
  async leave(
    actor: Actor,
    id: string,
    membershipId: string,
    { lastDay, reason }: LeavePartnership,
  ): Promise<Versioned<PartnershipDetail>> {
    await this.work.run(async (tx) => {
      const locked = await lockMembership(tx, actor, id, membershipId);
      if (!locked.ownLead && !locked.own) throw RefusalError.of('forbidden');
      const today = brusselsDay(this.clock.now());
      if (lastDay < today) throw RefusalError.of('membership_day_invalid', undefined, '/lastDay');
      const { consequence, threshold } = await foreseeFor(tx, locked, lastDay, today);
      const typed = reason?.trim() ?? '';
      const end = { leftOn: consequence.lastDay, reason: typed === '' ? null : typed };
      const memberName = await this.end(tx, actor, locked, 'leave', end);
      await countChange(tx, locked.partnership);
      const { id: leaving, localGovernmentId } = locked.membership;
      const about = { membershipId: leaving, memberId: localGovernmentId, memberName };
      await this.events.publish<MemberLeft>(tx, {
        name: 'partnership.member_left',
        ...(await this.record.parties(tx, locked.partnership, about)),
        lastDay: consequence.lastDay,
        consequence: thresholdSentence(consequence, threshold),
      });
    });
    return this.partnership.execute(actor, id);
  }

  private async end(
    tx: EntityManager,
    actor: Actor,
    { membership, partnership }: LockedMembership,
    action: Extract<MembershipAction, 'withdraw' | 'leave'>,
    end: { readonly leftOn: string | null; readonly reason: string | null },
  ): Promise<string> {
    const othersRemain = await tx.existsBy(PartnershipMember, {
      partnershipId: partnership.id,
      id: Not(membership.id),
      state: In(['proposed', 'consented']),
    });
    const leads = membership.localGovernmentId === partnership.leadId;
    const facts = { reason: end.reason ?? '', obstacles: [], leads, othersRemain };
    const from = membership.state;
    const { to } = decidedOrRefused(decide(MEMBERSHIP_LIFECYCLE, action, from, permissionsOf(actor.role), facts));
    await tx.save(Object.assign(membership, { state: to, ...end }));
    const { name } = await tx.findOneByOrFail(LocalGovernment, { id: membership.localGovernmentId });
    await this.record.membership(tx, actor, partnership.id, {
      action: action === 'leave' ? 'partnership.left' : 'partnership.invitation_withdrawn',
      member: name,
      from,
      to,
      more: [
        ...(end.leftOn === null ? [] : [{ field: 'leftOn', from: null, to: end.leftOn }]),
        ...(end.reason === null ? [] : [{ field: 'reason', from: null, to: end.reason }]),
      ],
    });
    return name;
  }
}

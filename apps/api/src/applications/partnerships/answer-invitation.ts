import { Injectable } from '@nestjs/common';
import type { PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import type { ConsentGiven } from '@samenspoor/contracts/applications/partnership-events';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { type MemberRefusal, judgeMember } from '@samenspoor/domain/applications/partnerships/judge-member';
import { MEMBERSHIP_LIFECYCLE } from '@samenspoor/domain/applications/partnerships/membership-lifecycle';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import type { Versioned } from '../../platform/http/json-text';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';
import { readCandidate } from './candidates';
import { type LockedMembership, countChange, lockMembership, lockPlaces } from './lock-partnership';
import { PartnershipRecord } from './partnership-record';
import { ReadPartnership } from './read-partnership';

/** What the member's own person says: agreed, or why not. */
export type Answer = { readonly agree: true } | { readonly agree: false; readonly reason: string };

/**
 * The own person of a member agrees to take part, or declines. From the consent on the municipality is bound: another
 * partnership of the same days is refused at once, also when two people agree at the same moment.
 */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly record: PartnershipRecord,
    private readonly partnership: ReadPartnership,
  ) {}

  /**
   * Refusals: `forbidden` for others than the member, `action_not_allowed` when it was answered already,
   * `reason_required`, and all of `judgeMember`. Null after declining: the partnership isn't theirs any more.
   */
  async execute(
    actor: Actor,
    id: string,
    membershipId: string,
    answer: Answer,
  ): Promise<Versioned<PartnershipDetail> | null> {
    await this.work.run(async (tx) => {
      if (actor.localGovernmentId !== null) await lockPlaces(tx, [actor.localGovernmentId]);
      const locked = await lockMembership(tx, actor, id, membershipId);
      if (!locked.own) throw RefusalError.of('forbidden');
      await this.answer(tx, actor, locked, answer);
      await countChange(tx, locked.partnership);
    });
    return answer.agree ? this.partnership.execute(actor, id) : null;
  }

  private async answer(tx: EntityManager, actor: Actor, locked: LockedMembership, answer: Answer): Promise<void> {
    const { membership, partnership } = locked;
    const reason = answer.agree ? '' : answer.reason.trim();
    const facts = { reason, obstacles: await this.obstacles(tx, locked), leads: false, othersRemain: true };
    const action = answer.agree ? 'consent' : 'decline';
    const from = membership.state;
    const { to } = decidedOrRefused(decide(MEMBERSHIP_LIFECYCLE, action, from, permissionsOf(actor.role), facts));
    await tx.save(
      Object.assign(membership, {
        state: to,
        answeredAt: this.clock.now(),
        answeredBy: actor.personId,
        answeredByName: actor.personName,
        reason: reason === '' ? null : reason,
      }),
    );
    const member = (await tx.findOneByOrFail(LocalGovernment, { id: membership.localGovernmentId })).name;
    await this.record.membership(tx, actor, partnership.id, {
      action: answer.agree ? 'partnership.consented' : 'partnership.declined',
      member,
      from,
      to,
      more: reason === '' ? [] : [{ field: 'reason', from: null, to: reason }],
    });
    const about = { membershipId: membership.id, memberId: membership.localGovernmentId, memberName: member };
    await this.events.publish<ConsentGiven>(tx, {
      name: 'partnership.consent_given',
      ...(await this.record.parties(tx, partnership, about)),
      agreed: answer.agree,
      givenBy: actor.personName,
    });
  }

  /** The member as it is called today: who was invited under its old name agrees under its new one. */
  private async obstacles(
    tx: EntityManager,
    { membership, partnership }: LockedMembership,
  ): Promise<readonly MemberRefusal[]> {
    const today = brusselsDay(this.clock.now());
    const about = { today, partnershipId: partnership.id, joinedOn: membership.joinedOn };
    const [now] = await tx.query<{ member: string; lead: string }[]>(
      'select local_government_on($1, $3) as member, local_government_on($2, $3) as lead',
      [membership.localGovernmentId, partnership.leadId, today],
    );
    const member = foundOrRefused(await readCandidate(tx, now?.member ?? '', about));
    const lead = foundOrRefused(await readCandidate(tx, now?.lead ?? '', about));
    // The region was judged with the invitation; a merger since then may not undo it.
    return judgeMember(member, lead, member.referenceRegion);
  }
}

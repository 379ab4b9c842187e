import { Injectable } from '@nestjs/common';
import type { ConsentRequested } from '@samenspoor/contracts/applications/partnership-events';
import type { AuditAction } from '@samenspoor/contracts/audit/audit-actions';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import { type Partnership, PartnershipMember } from '@samenspoor/database/entities/applications/partnership.entity';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { MembershipState } from '@samenspoor/domain/applications/partnerships/membership';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { EventBus } from '../../platform/events/event-bus';
import type { CandidateOnDay } from './candidates';

/** What happened to a membership, for the history of the partnership. */
export interface MembershipChange {
  readonly action: AuditAction;
  readonly member: string;
  readonly from: MembershipState | null;
  readonly to: MembershipState;
  readonly more?: readonly TimelineChange[];
}

/** Writes down what happens in a partnership, and asks new members for their answer. */
@Injectable()
export class PartnershipRecord {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
  ) {}

  /** Adds an invitation with its trace and its event. */
  async invite(
    tx: EntityManager,
    actor: Actor,
    partnership: Pick<Partnership, 'id' | 'name' | 'leadId'>,
    { id: localGovernmentId, name, joinedOn }: CandidateOnDay,
  ): Promise<void> {
    const invitation = tx.create(PartnershipMember, {
      partnershipId: partnership.id,
      localGovernmentId,
      state: 'proposed',
      joinedOn,
      invitedAt: this.clock.now(),
      invitedById: actor.personId,
      invitedByName: actor.personName,
    });
    const { id: membershipId } = await tx.save(invitation);
    const more = [{ field: 'joinedOn', from: null, to: joinedOn }];
    const change = { action: 'partnership.invited', member: name, from: null, to: 'proposed', more } as const;
    await this.membership(tx, actor, partnership.id, change);
    await this.events.publish<ConsentRequested>(tx, {
      name: 'partnership.consent_requested',
      ...(await this.parties(tx, partnership, { membershipId, memberId: localGovernmentId, memberName: name })),
      joinsOn: joinedOn,
    });
  }

  /** Adds a step of a membership to the history. */
  membership(tx: EntityManager, actor: Actor, partnershipId: string, change: MembershipChange): Promise<void> {
    const { action, member, from, to, more = [] } = change;
    return this.audit.record(tx, actor, {
      subjectType: 'partnership',
      subjectId: partnershipId,
      action,
      fromState: from,
      toState: to,
      changes: [{ field: 'member', from: null, to: member }, ...more],
      visibility: 'public',
    });
  }

  /** Adds a change of the partnership itself to the history. */
  changed(
    tx: EntityManager,
    actor: Actor,
    partnershipId: string,
    action: AuditAction,
    change: TimelineChange,
  ): Promise<void> {
    const visibility = 'public';
    return this.audit.record(tx, actor, {
      subjectType: 'partnership',
      subjectId: partnershipId,
      action,
      changes: [change],
      visibility,
    });
  }

  /** Who an event is about, with the names of now. */
  async parties<Member extends { readonly memberId: string }>(
    tx: EntityManager,
    { id, name, leadId }: Pick<Partnership, 'id' | 'name' | 'leadId'>,
    member: Member,
  ) {
    const lead = await tx.findOneByOrFail(LocalGovernment, { id: leadId });
    return { partnershipId: id, partnershipName: name, leadId, leadName: lead.name, ...member };
  }
}

import { Injectable } from '@nestjs/common';
import type { MembershipView, PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import type { Actor } from '@samenspoor/domain/access/actor';
import { type Permission, permissionsOf } from '@samenspoor/domain/access/permissions';
import {
  MEMBERSHIP_LIFECYCLE,
  type MembershipAction,
} from '@samenspoor/domain/applications/partnerships/membership-lifecycle';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { available } from '@samenspoor/domain/workflow/lifecycle';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { Versioned } from '../../platform/http/json-text';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { scopeValues } from '../scope-values';
import { PARTNERSHIP_VIEW } from './partnership-view.sql';

/** As stored: what this person can do is worked out here. */
type StoredMember = Omit<MembershipView, 'actions'>;
interface StoredDetail extends Omit<PartnershipDetail, 'members' | 'origin'> {
  readonly members: readonly StoredMember[];
  readonly origin: Omit<PartnershipDetail['origin'], 'enough'>;
}

/** Who does what: the lead takes back and lets go, the member itself answers and leaves. */
const OF_LEAD: readonly MembershipAction[] = ['withdraw', 'leave'];
const OF_MEMBER: readonly MembershipAction[] = ['consent', 'decline', 'leave'];

/** One partnership with its members, its figures and its files, for who may see it. Refusal: `not_found`. */
@Injectable()
export class ReadPartnership {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string): Promise<Versioned<PartnershipDetail>> {
    const values = [id, ...scopeValues(actor), brusselsDay(this.clock.now())];
    const row = await this.queries.first<{ view: StoredDetail }>('partnership', PARTNERSHIP_VIEW, values);
    const { view } = foundOrRefused(row);
    const permissions = permissionsOf(actor.role);
    const othersRemain = view.members.filter(({ state }) => state === 'proposed' || state === 'consented').length > 1;
    const detail: PartnershipDetail = {
      ...view,
      origin: { ...view.origin, enough: view.origin.total > view.origin.threshold },
      members: view.members.map((member) => ({
        ...member,
        actions: actionsOf(member, view.ownLead, othersRemain, permissions),
      })),
    };
    return new Versioned(detail, view.version);
  }
}

function actionsOf(
  member: StoredMember,
  ownLead: boolean,
  othersRemain: boolean,
  permissions: ReadonlySet<Permission>,
): MembershipAction[] {
  const facts = { reason: '…', obstacles: [], leads: member.lead, othersRemain };
  return available(MEMBERSHIP_LIFECYCLE, member.state, permissions, facts)
    .filter(({ blockedBy }) => blockedBy.length === 0)
    .map(({ action }) => action)
    .filter((action) => (ownLead && OF_LEAD.includes(action)) || (member.own && OF_MEMBER.includes(action)));
}

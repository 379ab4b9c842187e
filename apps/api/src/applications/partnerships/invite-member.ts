import { Injectable } from '@nestjs/common';
import type { InviteMember, PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import type { Partnership } from '@samenspoor/database/entities/applications/partnership.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { type Candidate, judgeMember, regionOf } from '@samenspoor/domain/applications/partnerships/judge-member';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import type { Versioned } from '../../platform/http/json-text';
import { RefusalError, refuseIfAny } from '../../platform/http/refusal-error';
import { heldBy } from '../application-scope.sql';
import { readCandidates } from './candidates';
import { limitAsking } from './limit-asking';
import { countChange, filedPeriods, lockLedPartnership } from './lock-partnership';
import { PartnershipRecord } from './partnership-record';
import { ReadPartnership } from './read-partnership';

/** The row of a NIS code that is valid, or else was the last. */
const BY_NIS = `
  select id from local_government where nis = $1 order by valid_to desc nulls first limit 1`;

/** $1 partnership, $2 candidate, $3 first day: it is asked, takes part, or still does on that day. */
const TAKES_PART = `
  select 1 from partnership_member m
  where m.partnership_id = $1 and m.local_government_id = any(${heldBy('$2::uuid')})
    and (m.state in ('proposed', 'consented') or (m.state = 'ended' and m.left_on >= $3::date))`;

const MEMBERS = `
  select g.kind, r.name as "referenceRegion"
  from partnership_member m
  join partnership p on p.id = m.partnership_id
  join local_government g on g.id = m.local_government_id
  left join reference_region r on r.code = g.reference_region_code
  where m.partnership_id = $1 and m.state in ('proposed', 'consented')
  order by m.local_government_id <> p.lead_id, g.name`;

/** Asks a local government to take part. It counts once its own person agreed. */
@Injectable()
export class InviteMemberToPartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly record: PartnershipRecord,
    private readonly partnership: ReadPartnership,
  ) {}

  /** Refusals: `not_partnership_lead`, `membership_day_invalid`, `already_partnership_member`, `too_many_…`, all of `judgeMember`. */
  async execute(actor: Actor, id: string, body: InviteMember): Promise<Versioned<PartnershipDetail>> {
    await this.work.run(async (tx) => {
      const partnership = await lockLedPartnership(tx, actor, id);
      const today = brusselsDay(this.clock.now());
      const wantedDay = body.joinsOn ?? today;
      if (wantedDay < today) throw RefusalError.of('membership_day_invalid', undefined, '/joinsOn');
      await this.invite(tx, actor, partnership, body, { today, wantedDay });
      await countChange(tx, partnership);
    });
    return this.partnership.execute(actor, id);
  }

  private async invite(
    tx: EntityManager,
    actor: Actor,
    partnership: Partnership,
    body: InviteMember,
    days: { readonly today: string; readonly wantedDay: string },
  ): Promise<void> {
    const pointer = body.nis === undefined ? '/localGovernmentId' : '/nis';
    const memberId = await idOfMember(tx, body);
    const filed = await filedPeriods(tx, partnership.id);
    const query = { ...days, filed, partnershipId: partnership.id };
    const candidates = await readCandidates(tx, { ...query, ids: [memberId, partnership.leadId] });
    const member = candidates.find((candidate) => candidate.id === memberId);
    const lead = candidates.find((candidate) => candidate.id === partnership.leadId);
    if (!member || !lead) throw RefusalError.of('partnership_members_invalid', undefined, pointer);
    const taken = await tx.query<unknown[]>(TAKES_PART, [partnership.id, memberId, member.joinedOn]);
    if (taken.length > 0) throw RefusalError.of('already_partnership_member', { name: member.name }, pointer);
    const members = await tx.query<Pick<Candidate, 'kind' | 'referenceRegion'>[]>(MEMBERS, [partnership.id]);
    refuseIfAny(judgeMember(member, lead, regionOf(members), pointer));
    await limitAsking(tx, actor, 1, this.clock.now());
    await this.record.invite(tx, actor, partnership, member);
  }
}

/** Refusal: `partnership_members_invalid` when nobody has the id or the code. */
async function idOfMember(tx: EntityManager, { localGovernmentId, nis }: InviteMember): Promise<string> {
  if (localGovernmentId !== undefined) return localGovernmentId;
  const [found] = await tx.query<{ id: string }[]>(BY_NIS, [nis ?? '']);
  if (!found) throw RefusalError.of('partnership_members_invalid', undefined, '/nis');
  return found.id;
}

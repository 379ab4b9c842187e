import { Injectable } from '@nestjs/common';
import type { CreatePartnership, OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import { Partnership, PartnershipMember } from '@samenspoor/database/entities/applications/partnership.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeLead, judgeMember, regionOf } from '@samenspoor/domain/applications/partnerships/judge-member';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError, refuseIfAny } from '../../platform/http/refusal-error';
import { type CandidateOnDay, readCandidates } from './candidates';
import { limitAsking } from './limit-asking';
import { ListPartnerships } from './list-partnerships';
import { lockPlaces } from './lock-partnership';
import { PartnershipRecord } from './partnership-record';

/**
 * Founds a partnership that the own local government leads: it agrees by founding, the others are asked. Whether it may
 * apply is judged with the application.
 */
@Injectable()
export class FoundPartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly record: PartnershipRecord,
    private readonly partnerships: ListPartnerships,
  ) {}

  /** Refusals: `not_an_applicant`, `too_many_invitations`, and all of `judgeLead` and `judgeMember`, at each member that can't be one. */
  async execute(actor: Actor, { name, memberIds }: CreatePartnership): Promise<OwnPartnership> {
    const id = await this.work.run(async (tx) => {
      const leadId = actor.localGovernmentId;
      if (leadId === null) throw RefusalError.of('not_an_applicant');
      await lockPlaces(tx, [leadId]);
      const today = brusselsDay(this.clock.now());
      const query = { today, partnershipId: null, wantedDay: today, filed: [] };
      const candidates = await readCandidates(tx, { ...query, ids: [...new Set([leadId, ...memberIds])] });
      const lead = candidates.find((candidate) => candidate.id === leadId);
      if (!lead) throw RefusalError.of('not_an_applicant');
      refuseIfAny([...judgeMembers(memberIds, lead, candidates), ...judgeLead(lead)]);
      const partners = candidates.filter((candidate) => candidate !== lead);
      await limitAsking(tx, actor, partners.length, this.clock.now());
      return this.write(tx, actor, name, lead, partners);
    });
    return this.partnerships.one(actor, id);
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    name: string,
    lead: CandidateOnDay,
    partners: readonly CandidateOnDay[],
  ): Promise<string> {
    const kind = lead.kind === 'organisation' ? 'consortium' : 'municipalities';
    const founded = await tx.save(tx.create(Partnership, { name, kind, leadId: lead.id, demo: false }));
    await tx.insert(PartnershipMember, {
      partnershipId: founded.id,
      localGovernmentId: lead.id,
      state: 'consented',
      joinedOn: lead.joinedOn,
      answeredAt: this.clock.now(),
      answeredBy: actor.personId,
      answeredByName: actor.personName,
    });
    const members = [lead, ...partners].map((place) => place.name).join(', ');
    await this.record.changed(tx, actor, founded.id, 'partnership.created', {
      field: 'members',
      from: null,
      to: members,
    });
    for (const partner of partners) await this.record.invite(tx, actor, founded, partner);
    return founded.id;
  }
}

/** Partners are others, each named once; the lead or else the first municipality sets the region. */
function judgeMembers(
  memberIds: readonly string[],
  lead: CandidateOnDay,
  candidates: readonly CandidateOnDay[],
): AnyRefusal[] {
  const members = memberIds.map((id) => candidates.find((candidate) => candidate.id === id));
  const region = regionOf([lead, ...members.filter((member) => member !== undefined)]);
  return members.flatMap((member, index) => {
    const pointer = `/memberIds/${index}`;
    if (!member || memberIds.indexOf(member.id) !== index)
      return [refusal('partnership_members_invalid', undefined, pointer)];
    return judgeMember(member, lead, region, pointer);
  });
}

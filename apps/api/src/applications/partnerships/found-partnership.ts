import { Injectable } from '@nestjs/common';
import type { CreatePartnership, OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import { Partnership, PartnershipMember } from '@samenspoor/database/entities/applications/partnership.entity';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import { type EntityManager, In } from 'typeorm';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { RefusalError, refuseIfAny } from '../platform/http/refusal-error';

/** Founds a partnership that the own local government leads. Whether it may apply is judged with the application. */
@Injectable()
export class FoundPartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Refusals: `not_an_applicant`, and `partnership_members_invalid` at each member that can't be one. */
  execute(actor: Actor, { name, memberIds }: CreatePartnership): Promise<OwnPartnership> {
    return this.work.run(async (tx) => {
      const today = brusselsDay(this.clock.now());
      const ids = [...new Set([actor.localGovernmentId ?? '', ...memberIds])].filter((id) => id !== '');
      const places = await tx.find(LocalGovernment, { where: { id: In(ids) }, order: { name: 'ASC' } });
      const current = places.filter((place) => place.validTo === null || place.validTo >= today);
      const lead = current.find((place) => place.id === actor.localGovernmentId && place.kind !== 'vgc');
      if (!lead) throw RefusalError.of('not_an_applicant');
      refuseIfAny(judgeMembers(memberIds, lead, current));
      const partners = current.filter((place) => place !== lead);
      const founded = await this.write(tx, actor, name, [lead, ...partners], today);
      const memberOf = (place: LocalGovernment) => ({
        localGovernmentId: place.id,
        name: place.name,
        lead: place === lead,
      });
      return { id: founded.id, name: founded.name, ownLead: true, members: [lead, ...partners].map(memberOf) };
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    name: string,
    [lead, ...partners]: readonly LocalGovernment[],
    joinedOn: string,
  ): Promise<Partnership> {
    if (!lead) throw RefusalError.of('not_an_applicant');
    const founded = await tx.save(tx.create(Partnership, { name, leadId: lead.id, demo: false }));
    await tx.insert(
      PartnershipMember,
      [lead, ...partners].map(({ id }) => ({
        partnershipId: founded.id,
        localGovernmentId: id,
        joinedOn,
        leftOn: null,
      })),
    );
    await this.audit.record(tx, actor, {
      subjectType: 'partnership',
      subjectId: founded.id,
      action: 'partnership.created',
      changes: [{ field: 'members', from: null, to: [lead, ...partners].map((place) => place.name).join(', ') }],
      visibility: 'public',
    });
    return founded;
  }
}

/** Partners are other municipalities that exist today, each named once. */
function judgeMembers(memberIds: readonly string[], lead: LocalGovernment, current: LocalGovernment[]): AnyRefusal[] {
  return memberIds.flatMap((id, index) => {
    const partner = current.find((place) => place.id === id);
    const valid = partner?.kind === 'municipality' && partner !== lead && memberIds.indexOf(id) === index;
    return valid ? [] : [refusal('partnership_members_invalid', undefined, `/memberIds/${index}`)];
  });
}

import { Injectable } from '@nestjs/common';
import type {
  AddOrganisationPerson,
  OrganisationPersonAdded,
} from '@samenspoor/contracts/identity/organisation-people';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import { Capacity } from '@samenspoor/database/entities/identity/capacity.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeCapacity } from '@samenspoor/domain/identity/capacity-terms';
import { isEmail } from '@samenspoor/domain/identity/contact';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatDay } from '@samenspoor/domain/kernel/format';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { refuseIfAny } from '../../platform/http/refusal-error';
import { applicantRecord, heldCapacities, lockPeople } from './applicant-record';
import { KnownPeople } from './known-people';
import { TellCapacity } from './tell-capacity';

const NEXT_POSITION = 'select coalesce(max(position) + 1, 0)::int as position from capacity where person_id = $1';

/** Gives somebody a capacity at an applicant: who isn't known by the e-mail address yet is invited. */
@Injectable()
export class GiveCapacity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly people: KnownPeople,
    private readonly tell: TellCapacity,
  ) {}

  /** Refusals: `email_invalid`, `role_not_of_applicant`, `capacity_ends_before_it_begins`, `capacity_exists`. */
  execute(
    actor: Actor,
    applicantId: string,
    asked: AddOrganisationPerson,
  ): Promise<Omit<OrganisationPersonAdded, 'people'>> {
    const today = brusselsDay(this.clock.now());
    return this.work.run(async (tx) => {
      const applicant = await applicantRecord(tx, applicantId, today);
      refuseIfAny([
        ...(isEmail(asked.email) ? [] : [refusal('email_invalid' as const, undefined, '/email')]),
        ...judgeCapacity(asked, applicant.kind, []),
      ]);
      await lockPeople(tx, applicantId);
      const person = await this.people.findOrAdd(tx, asked, actor.personId);
      refuseIfAny(judgeCapacity(asked, applicant.kind, await heldCapacities(tx, applicantId, today, person.id)));
      const id = await store(tx, person.id, applicant.organisationId, asked);
      await this.audit.record(tx, actor, {
        subjectType: 'organisation',
        subjectId: applicantId,
        action: 'capacity.given',
        changes: [
          { field: 'person', from: null, to: person.name },
          { field: 'role', from: null, to: roleTitle(asked.role) },
          { field: 'validFrom', from: null, to: formatDay(asked.validFrom) },
          ...(asked.validTo === null ? [] : [{ field: 'validTo', from: null, to: formatDay(asked.validTo) }]),
        ],
        visibility: 'internal',
      });
      await this.tell.execute(tx, actor, { ...asked, id, person, organisationName: applicant.name });
      return { personName: person.name, known: person.known };
    });
  }
}

async function store(
  tx: EntityManager,
  personId: string,
  organisationId: string,
  { role, validFrom, validTo }: AddOrganisationPerson,
): Promise<string> {
  const [next] = await tx.query<{ position: number }[]>(NEXT_POSITION, [personId]);
  const capacity = tx.create(Capacity, {
    personId,
    organisationId,
    role,
    supportRegionCode: null,
    position: next?.position ?? 0,
    validFrom,
    validTo,
  });
  return (await tx.save(capacity)).id;
}

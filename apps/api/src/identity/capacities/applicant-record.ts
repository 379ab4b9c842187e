import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';
import { APPLICANT_ROLES, type CapacityTerms } from '@samenspoor/domain/identity/capacity-terms';
import type { EntityManager } from 'typeorm';
import { foundOrRefused } from '../../platform/http/refusal-error';

/** $1 an applicant that exists on the day $2. */
export const APPLICANT = `
  select g.id, g.name, g.kind from local_government g
   where g.id = $1 and g.valid_from <= $2::date and (g.valid_to is null or g.valid_to >= $2::date)`;

/** An applicant, with the organisation that people act for. */
export interface ApplicantRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: ApplicantKind;
  readonly organisationId: string;
}

/** The applicant, for who changes its people; `not_found` otherwise. */
export async function applicantRecord(tx: EntityManager, id: string, today: string): Promise<ApplicantRecord> {
  const [found] = await tx.query<ApplicantRecord[]>(
    `select applicant.*, o.id as "organisationId"
       from (${APPLICANT}) applicant join organisation o on o.local_government_id = applicant.id`,
    [id, today],
  );
  return foundOrRefused(found);
}

/** A capacity of somebody at an applicant. */
export interface HeldCapacity extends CapacityTerms {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly personName: string;
  readonly email: string;
  readonly issuer: string;
}

/** $1 the applicant, $2 today, $3 roles, $4 the person or null for all. */
const HELD = `
  select c.id, c.role, c.valid_from::text as "validFrom", c.valid_to::text as "validTo", c.version, p.id as "personId",
         p.given_name || ' ' || p.family_name as "personName", p.email, p.issuer
    from capacity c
    join person p on p.id = c.person_id
    join organisation o on o.id = c.organisation_id
   where local_government_on(o.local_government_id, $2::date) = $1 and c.role = any($3)
     and ($4::uuid is null or p.id = $4)
   order by c.valid_from, c.id for update of c`;

/** What somebody holds at an applicant, or everybody; locked until the end of the transaction. */
export function heldCapacities(
  tx: EntityManager,
  applicantId: string,
  today: string,
  personId: string | null,
): Promise<HeldCapacity[]> {
  return tx.query<HeldCapacity[]>(HELD, [applicantId, today, APPLICANT_ROLES, personId]);
}

/** Lets one change at a time be made to the people of an applicant, or to who is known by an e-mail address. */
export async function lockPeople(tx: EntityManager, key: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7264020))', [key]);
}

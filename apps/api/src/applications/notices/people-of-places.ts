import type { Role } from '@samenspoor/domain/access/roles';
import type { EntityManager } from 'typeorm';
import { heldBy } from '../application-scope.sql';

/** Who answers for an applicant: its staff and its signatories. Colleagues on invitation aren't told. */
export const APPLICANT_ROLES: readonly Role[] = ['municipal_staff', 'organisation_staff', 'signatory'];

/** $1 applicants, $2 roles, $3 today: also those who still act for a predecessor. */
const PEOPLE = `
  select distinct c.person_id as "personId"
  from unnest($1::uuid[]) as place
  join organisation o on o.local_government_id = any(${heldBy('place')})
  join capacity c on c.organisation_id = o.id and c.role = any($2::text[])
  where c.valid_from <= $3::date and (c.valid_to is null or c.valid_to >= $3::date)`;

/** The people who hold one of these roles for these applicants on a day `YYYY-MM-DD`. */
export function peopleOfPlaces(
  tx: EntityManager,
  places: readonly string[],
  roles: readonly Role[],
  today: string,
): Promise<{ readonly personId: string }[]> {
  return tx.query(PEOPLE, [places, roles, today]);
}

import type { Role } from '@samenspoor/domain/access/roles';
import type { EntityManager } from 'typeorm';
import { heldBy } from '../application-scope.sql';

/** Who answers for an applicant: its staff and its signatories. Colleagues on invitation aren't told. */
export const APPLICANT_ROLES: readonly Role[] = ['municipal_staff', 'organisation_staff', 'signatory'];

/**
 * SQL: `person_id` of who holds one of `roles` for the local government `place` on the day `day`. After a merger those are
 * the people of the successor, and who still acts for it as a predecessor.
 */
export const actingFor = (place: string, roles: string, day: string): string => `
  select held.person_id
  from organisation o
  join capacity held on held.organisation_id = o.id and held.role = any(${roles}::text[])
  where o.local_government_id = any(${heldBy(`local_government_on(${place}, ${day}::date)`)})
    and held.valid_from <= ${day}::date and (held.valid_to is null or held.valid_to >= ${day}::date)`;

/** $1 local governments, $2 roles, $3 today. */
const PEOPLE = `
  select distinct p.person_id as "personId"
  from unnest($1::uuid[]) as place
  cross join lateral (${actingFor('place', '$2', '$3')}) as p`;

/** The people who hold one of these roles for these applicants on a day `YYYY-MM-DD`. */
export function peopleOfPlaces(
  tx: EntityManager,
  places: readonly string[],
  roles: readonly Role[],
  today: string,
): Promise<{ readonly personId: string }[]> {
  return tx.query(PEOPLE, [places, roles, today]);
}

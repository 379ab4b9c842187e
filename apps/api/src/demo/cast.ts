import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';

const FIRST_CAPACITIES = `
  select p.subject, p.id as "personId", p.given_name || ' ' || p.family_name as "personName", c.id as "capacityId",
         c.role, o.id as "organisationId", o.name as "organisationName", o.local_government_id as "localGovernmentId",
         c.support_region_code as "supportRegionCode"
  from person p
  join capacity c on c.person_id = p.id and c.position = 0
  join organisation o on o.id = c.organisation_id
  where p.demo`;

/** The people of the demo by user name, each acting in the first of their capacities. */
export type Cast = ReadonlyMap<string, Actor>;

/** Everybody of the demo that is loaded. */
export async function readCast(tx: EntityManager): Promise<Cast> {
  const people = await tx.query<(Actor & { readonly subject: string })[]>(FIRST_CAPACITIES);
  return new Map(people.map(({ subject, ...actor }) => [subject, actor]));
}

/** The person with this user name. Throws when there is nobody: the plan of the demo is written by hand. */
export function actorOf(cast: Cast, subject: string): Actor {
  const actor = cast.get(subject);
  if (!actor) throw new Error(`Nobody in the demo is called "${subject}"`);
  return actor;
}

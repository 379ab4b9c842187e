import type { Role } from '@samenspoor/domain/access/roles';
import type { EntityManager } from 'typeorm';

/** Somebody who can act for an organisation today. */
export interface Colleague {
  readonly personId: string;
  readonly name: string;
  /** In small letters. */
  readonly email: string;
  readonly role: Role;
}

/** SQL: the people with a capacity at the organisation $1 on the day $2, the most able capacity of each first. */
export const COLLEAGUES = `
  select distinct on (p.id) p.id as "personId", p.given_name || ' ' || p.family_name as name,
         lower(p.email) as email, c.role
  from capacity c join person p on p.id = c.person_id
  where c.organisation_id = $1 and c.role in ('municipal_staff', 'organisation_staff', 'signatory', 'municipal_guest')
    and c.valid_from <= $2::date and (c.valid_to is null or c.valid_to >= $2::date)
  order by p.id, c.role = 'municipal_guest', c.role, c.id`;

/** The colleagues of an organisation on a day `YYYY-MM-DD`. */
export function readColleagues(tx: EntityManager, organisationId: string, today: string): Promise<Colleague[]> {
  return tx.query<Colleague[]>(COLLEAGUES, [organisationId, today]);
}

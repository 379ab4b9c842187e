import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { SUCCESSOR } from './successor.sql';

/** $1 person, $2 the capacity they chose or null, $3 today. */
export const ACTOR = `
  select p.id as "personId", p.given_name || ' ' || p.family_name as "personName", c.id as "capacityId", c.role,
         coalesce(successor.id, o.id) as "organisationId", coalesce(now.name, o.name) as "organisationName",
         coalesce(now.id, o.local_government_id) as "localGovernmentId", c.support_region_code as "supportRegionCode"
  from person p
  join capacity c on c.person_id = p.id
  join organisation o on o.id = c.organisation_id
  ${SUCCESSOR('$3')}
  where p.id = $1 and c.valid_from <= $3::date and (c.valid_to is null or c.valid_to >= $3::date)
  order by (c.id = $2) desc, c.position, c.id
  limit 1`;

/**
 * Who somebody is today, in the capacity they chose; when that one has ended, in the first that is valid. Null when
 * nothing is left: access that is taken away ends within seconds, not at the next sign-in. After a merger they act for the
 * successor, in the capacity they have.
 */
@Injectable()
export class FindActor {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  execute(personId: string, capacityId: string | null): Promise<Actor | null> {
    return this.queries.first<Actor>('identity.actor', ACTOR, [personId, capacityId, brusselsDay(this.clock.now())]);
  }
}

import { Injectable } from '@nestjs/common';
import type { ExpertView } from '@samenspoor/contracts/trajectories/trajectory';
import type { EntityManager } from 'typeorm';
import { NamedQueries } from '../platform/data/named-queries';

/** Somebody who can lead a trajectory. */
export interface Expert {
  readonly id: string;
  readonly name: string;
}

/** $1 support region, $2 today: who is an expert there now. */
const EXPERTS_OF_REGION = `
    from capacity c
    join person p on p.id = c.person_id
   where c.role = 'trajectory_expert' and c.support_region_code = $1
     and c.valid_from <= $2::date and (c.valid_to is null or c.valid_to >= $2::date)`;

const ONE_EXPERT = `
  select p.id, p.given_name || ' ' || p.family_name as name ${EXPERTS_OF_REGION} and p.id = $3
   limit 1`;

const ALL_EXPERTS = `
  select p.id, p.given_name || ' ' || p.family_name as name,
         (select count(*)::int from trajectory t where t.expert_id = p.id and t.phase <> 'closed') as "openTrajectories"
  ${EXPERTS_OF_REGION}
   group by p.id
   order by p.family_name, p.given_name, p.id`;

/** The experts of a support region on a day. */
@Injectable()
export class Experts {
  constructor(private readonly queries: NamedQueries) {}

  /** All of them by name, each with the number of trajectories that they lead and that are still open. */
  ofRegion(supportRegionCode: string, today: string): Promise<ExpertView[]> {
    return this.queries.rows<ExpertView>('trajectory-experts', ALL_EXPERTS, [supportRegionCode, today]);
  }

  /** One of them; null for who isn't, or not today. */
  async find(tx: EntityManager, personId: string, supportRegionCode: string, today: string): Promise<Expert | null> {
    const [found] = await tx.query<Expert[]>(ONE_EXPERT, [supportRegionCode, today, personId]);
    return found ?? null;
  }
}

import type { Candidate } from '@samenspoor/domain/applications/partnerships/judge-member';
import { type Period, joinDay } from '@samenspoor/domain/applications/partnerships/membership';
import type { EntityManager } from 'typeorm';
import { heldBy } from '../application-scope.sql';
import { BINDING_STATES } from './partnership-scope.sql';

/** $1 ids, $2 today, $3 the partnership it is about (null: a new one), $4 first day of the membership. */
const CANDIDATES = `
  select g.id, g.name, g.kind, r.name as "referenceRegion",
    case when g.valid_to < $2::date then coalesce(
      (select now.name from local_government now where now.id = local_government_on(g.id, $2::date)), '') end as "mergedInto",
    coalesce((
      select json_agg(json_build_object('name', p.name, 'leads', p.lead_id = any(${heldBy('g.id')})) order by p.name)
      from partnership_member m join partnership p on p.id = m.partnership_id
      where m.local_government_id = any(${heldBy('g.id')}) and m.state in ('consented', 'ended')
        and m.partnership_id is distinct from $3::uuid and (m.left_on is null or m.left_on >= $4::date)), '[]') as elsewhere,
    coalesce((
      select json_agg(json_build_object('call', c.name, 'periodEnd', c.period_end) order by c.period_end)
      from application a join call c on c.id = a.call_id
      where a.applicant_id = any(${heldBy('g.id')}) and a.partnership_id is null and a.state in ${BINDING_STATES}
        and c.period_end >= $4::date and not c.practice), '[]') as alone
  from local_government g left join reference_region r on r.code = g.reference_region_code
  where g.id = any($1::uuid[]) order by g.name`;

/** What the rules look at of who leads or may take part, with the first day that its membership can have. */
export interface CandidateOnDay extends Candidate {
  readonly joinedOn: string;
}

/** About whom, from when, and besides which partnership. */
export interface CandidateQuery {
  readonly ids: readonly string[];
  readonly today: string;
  readonly partnershipId: string | null;
  /** First day that was asked for. */
  readonly wantedDay: string;
  /** Periods for which the partnership filed: nobody joins in the middle of one. */
  readonly filed: readonly Period[];
}

/**
 * The candidates by name, each from the first day on which it is free: after the projects that the partnership or the
 * candidate alone filed for. So nothing that was filed alone stands in the way of working together later.
 */
export async function readCandidates(tx: EntityManager, query: CandidateQuery): Promise<CandidateOnDay[]> {
  const { ids, today, partnershipId, wantedDay, filed } = query;
  const from = joinDay(wantedDay, filed);
  const found = await tx.query<Candidate[]>(CANDIDATES, [ids, today, partnershipId, from]);
  return found.map((candidate) => {
    const busy = candidate.alone.map(({ periodEnd }) => ({ start: periodEnd, end: periodEnd }));
    return { ...candidate, alone: [], joinedOn: joinDay(from, busy) };
  });
}

/** As `readCandidates` of one whose first day is set already: what it filed alone since then does stand in the way. */
export async function readCandidate(
  tx: EntityManager,
  id: string,
  { today, partnershipId, joinedOn }: { today: string; partnershipId: string; joinedOn: string },
): Promise<Candidate | null> {
  const [found] = await tx.query<Candidate[]>(CANDIDATES, [[id], today, partnershipId, joinedOn]);
  return found ?? null;
}

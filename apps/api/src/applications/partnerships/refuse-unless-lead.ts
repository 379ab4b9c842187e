import type { EntityManager } from 'typeorm';
import { RefusalError } from '../../platform/http/refusal-error';
import { heldBy } from '../application-scope.sql';

/** Who starts an application for which partnership, to which call. */
interface Start {
  readonly applicantId: string;
  readonly partnershipId: string;
  readonly callId: string;
}

/** $1 partnership, $2 who starts, $3 call. An application of another lead is what was filed before the lead changed hands. */
const TIES = `
  select p.name, p.lead_id = any(${heldBy('$2::uuid')}) as leads,
    exists (
      select from application a
      where a.partnership_id = p.id and a.call_id = $3 and not a.applicant_id = any(${heldBy('$2::uuid')})
        and a.state not in ('draft', 'withdrawn')) as applied
  from partnership p
  where p.id = $1 and exists (
    select from partnership_member m
    where m.partnership_id = p.id and m.state in ('proposed', 'consented')
      and m.local_government_id = any(${heldBy('$2::uuid')}))
  for share of p`;

/**
 * Only the lead applies for a partnership, and once per call. A partnership of others doesn't exist for who isn't in it.
 * Refusals: `unknown_partnership`, `not_partnership_lead`, `partnership_application_exists`.
 */
export async function refuseUnlessLead(tx: EntityManager, start: Start): Promise<void> {
  const pointer = '/partnershipId';
  const values = [start.partnershipId, start.applicantId, start.callId];
  const [found] = await tx.query<{ name: string; leads: boolean; applied: boolean }[]>(TIES, values);
  if (!found) throw RefusalError.of('unknown_partnership', undefined, pointer);
  if (!found.leads) throw RefusalError.of('not_partnership_lead', undefined, pointer);
  if (found.applied) throw RefusalError.of('partnership_application_exists', { partnership: found.name }, pointer);
}

import { heldBy } from '../application-scope.sql';

/** SQL: applications that bind who takes part in the partnership: filed, and not turned down. */
export const BINDING_STATES = `('submitted', 'reopened', 'admissible', 'granted')`;

/**
 * SQL: the partnership `p` exists for this scope: for officials, for its lead, and for who is asked, takes part or took
 * part. Who declined is out of it.
 */
export const partnershipVisibleIn = (kind: string, place: string): string => `(
  ${kind}::text = 'filed'
  or (${kind}::text = 'local_government' and (
    p.lead_id = any(${heldBy(`${place}::uuid`)})
    or exists (
      select from partnership_member m
      where m.partnership_id = p.id and m.state in ('proposed', 'consented', 'ended')
        and m.local_government_id = any(${heldBy(`${place}::uuid`)})))))`;

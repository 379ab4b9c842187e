import { Partnership, PartnershipMember } from '@samenspoor/database/entities/applications/partnership.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { Period } from '@samenspoor/domain/applications/partnerships/membership';
import type { EntityManager } from 'typeorm';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';
import { heldBy } from '../application-scope.sql';
import { scopeValues } from '../scope-values';
import { BINDING_STATES, partnershipVisibleIn } from './partnership-scope.sql';

/** A partnership that nobody else changes until the end of the transaction. */
export interface LockedPartnership {
  readonly partnership: Partnership;
  /** The actor's own local government leads it. */
  readonly ownLead: boolean;
  /** Local governments whose files the actor's own holds. */
  readonly held: readonly string[];
}

/** $1 id, $2 and $3 the scope. */
const FOUND = `
  select p.id, p.lead_id = any(${heldBy('$3::uuid')}) as "ownLead", ${heldBy('$3::uuid')} as held
  from partnership p where p.id = $1 and ${partnershipVisibleIn('$2', '$3')} for update`;

/** The partnership, locked; what lies outside the scope of the actor is `not_found`. */
export async function lockPartnership(tx: EntityManager, actor: Actor, id: string): Promise<LockedPartnership> {
  const rows = await tx.query<{ ownLead: boolean; held: string[] }[]>(FOUND, [id, ...scopeValues(actor)]);
  const { ownLead, held } = foundOrRefused(rows[0]);
  return { partnership: await tx.findOneByOrFail(Partnership, { id }), ownLead, held };
}

/** As `lockPartnership`, for what only the lead does. Refusal: `not_partnership_lead`. */
export async function lockLedPartnership(tx: EntityManager, actor: Actor, id: string): Promise<Partnership> {
  const { partnership, ownLead } = await lockPartnership(tx, actor, id);
  if (!ownLead) throw RefusalError.of('not_partnership_lead');
  return partnership;
}

/** A membership with its partnership, locked. */
export interface LockedMembership extends LockedPartnership {
  readonly membership: PartnershipMember;
  /** The membership is that of the actor's own local government. */
  readonly own: boolean;
}

/** The membership, locked with its partnership. Refusal: `not_found`. */
export async function lockMembership(
  tx: EntityManager,
  actor: Actor,
  partnershipId: string,
  membershipId: string,
): Promise<LockedMembership> {
  const locked = await lockPartnership(tx, actor, partnershipId);
  const membership = foundOrRefused(await tx.findOneBy(PartnershipMember, { id: membershipId, partnershipId }));
  return { ...locked, membership, own: locked.held.includes(membership.localGovernmentId) };
}

/** From here on nobody else binds these local governments to a partnership, until the end of the transaction. */
export async function lockPlaces(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query('select 1 from local_government where id = any($1) order by id for no key update', [ids]);
}

/** Project periods for which the partnership filed. */
export function filedPeriods(tx: EntityManager, partnershipId: string): Promise<Period[]> {
  return tx.query(
    `select c.period_start::text as start, c.period_end::text as "end"
     from application a join call c on c.id = a.call_id
     where a.partnership_id = $1 and a.state in ${BINDING_STATES} and not c.practice`,
    [partnershipId],
  );
}

/** Counts a change of the partnership or of one of its members. */
export async function countChange(tx: EntityManager, partnership: Partnership): Promise<void> {
  partnership.version += 1;
  await tx.save(partnership);
}

import { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { APPLICATION_LIFECYCLE, NO_FACTS } from '@samenspoor/domain/applications/application-lifecycle';
import { staleFields, withChanged } from '@samenspoor/domain/applications/field-versions';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { lockNamed, updateNamed } from '../platform/data/named-entity';
import { decidedOrRefused } from '../platform/http/decided-or-refused';
import { RefusalError } from '../platform/http/refusal-error';
import { heldBy, isInvited, isPartner } from './application-scope.sql';

/** What is said of an application that left the hands of its applicant. */
export const ALREADY_SUBMITTED = refusal('already_submitted');

/**
 * The application of the actor's own local government, locked until the end of the transaction. Whose it isn't, reads it
 * at most: a partner of a filed one, or a colleague invited to read, is `forbidden`; to everybody else it doesn't exist.
 */
export async function lockOwnApplication(tx: EntityManager, actor: Actor, id: string): Promise<Application> {
  if (actor.role === 'municipal_guest') await refuseUnlessInvited(tx, actor, id);
  const applicantId = actor.localGovernmentId;
  const own =
    applicantId === null ? null : await lockNamed(tx, Application, 'lock-own-application', OWN, [id, applicantId]);
  if (own) return own;
  throw RefusalError.of((await isPartnerOf(tx, actor, id)) ? 'forbidden' : 'not_found');
}

/** $1 id, $2 its own local government; those of who merged into it are its own too. */
const OWN = `id = $1 and applicant_id = any(${heldBy('$2::uuid')})`;

/** As `lockOwnApplication`, and still a draft: otherwise `already_submitted`. */
export async function lockOwnDraft(tx: EntityManager, actor: Actor, id: string): Promise<Application> {
  const application = await lockOwnApplication(tx, actor, id);
  const facts = NO_FACTS;
  const decision = decide(APPLICATION_LIFECYCLE, 'edit', application.state, permissionsOf(actor.role), facts);
  decidedOrRefused(decision, () => ALREADY_SUBMITTED);
  return application;
}

/** Refuses with `stale_version` when these fields were changed by somebody else since the version the client knew. */
export function refuseIfOverwriting(
  application: Application,
  touched: readonly string[],
  expectedVersion: number | null,
): void {
  const changed = staleFields(application.fieldVersions, touched, expectedVersion, application.version);
  if (changed) throw new RefusalError([refusal('stale_version')], changed);
}

/** Counts a change of these fields: what `save` then writes has a new version. */
export function countChange(application: Application, fields: readonly string[], now: Date): void {
  application.version += 1;
  application.fieldVersions = withChanged(application.fieldVersions, fields, application.version);
  application.updatedAt = now;
}

/** Counts a change of these fields and stores it, with the columns that changed; the application holds them from then on. */
export async function storeChange(
  tx: EntityManager,
  application: Application,
  fields: readonly string[],
  now: Date,
  columns: Partial<Application> = {},
): Promise<void> {
  Object.assign(application, columns);
  countChange(application, fields, now);
  const { id, version, fieldVersions, updatedAt } = application;
  await updateNamed(tx, Application, id, { ...columns, version, fieldVersions, updatedAt });
}

async function refuseUnlessInvited(tx: EntityManager, { capacityId }: Actor, id: string): Promise<void> {
  const [invited] = await tx.query<{ write: boolean }[]>(
    `select ${isInvited('$2::uuid', 'write')} as write from application a where a.id = $1 and ${isInvited('$2::uuid')}`,
    [id, capacityId],
  );
  if (!invited?.write) throw RefusalError.of(invited ? 'forbidden' : 'not_found');
}

async function isPartnerOf(tx: EntityManager, actor: Actor, id: string): Promise<boolean> {
  if (actor.localGovernmentId === null) return false;
  const rows: unknown[] = await tx.query(
    `select 1 from application a join call c on c.id = a.call_id
     where a.id = $1 and a.state <> 'draft' and ${isPartner('$2::uuid')}`,
    [id, actor.localGovernmentId],
  );
  return rows.length > 0;
}

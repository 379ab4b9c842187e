import { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import type { EntityManager } from 'typeorm';
import { lockOwnApplication } from '../../applications';
import { foundOrRefused } from '../../platform/http/refusal-error';

/** A filed application, locked until the end of the transaction, for somebody of the ministry; to others it doesn't exist. */
export async function lockFiled(tx: EntityManager, actor: Actor, id: string): Promise<Application> {
  foundOrRefused(applicationScope(actor).kind === 'filed' ? id : null);
  const found = await tx.findOne(Application, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return foundOrRefused(found?.state === 'draft' ? null : found);
}

/** As above for the ministry; for the applicant its own. A partner, or a colleague who may only read, is `forbidden`. */
export function lockShared(tx: EntityManager, actor: Actor, id: string): Promise<Application> {
  return can(actor.role, 'correction:request') ? lockFiled(tx, actor, id) : lockOwnApplication(tx, actor, id);
}

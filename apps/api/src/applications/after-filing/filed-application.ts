import { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import type { EntityManager } from 'typeorm';
import { foundOrRefused } from '../../platform/http/refusal-error';

/** A filed application, locked until the end of the transaction, for who sees everything that was filed. */
export async function lockFiledApplication(tx: EntityManager, actor: Actor, id: string): Promise<Application> {
  const filed = applicationScope(actor).kind === 'filed';
  const found = filed ? await tx.findOne(Application, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  return foundOrRefused(found?.state === 'draft' ? null : found);
}

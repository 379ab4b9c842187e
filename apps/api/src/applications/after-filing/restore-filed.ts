import { Injectable } from '@nestjs/common';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { type Permission, permissionsOf } from '@samenspoor/domain/access/permissions';
import { APPLICATION_LIFECYCLE, NO_FACTS } from '@samenspoor/domain/applications/application-lifecycle';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import type { JsonText } from '../../platform/http/json-text';
import { storeChange } from '../editable-application';
import { ReadApplication } from '../read-application';
import { KeepVersion } from '../versions/keep-version';
import { lockFiledApplication } from './filed-application';
import { PutBack } from './put-back';

/**
 * Ends a reopening: the application is again what it was before it, in content and in state, filed or withdrawn. What was
 * changed since stays a version.
 */
@Injectable()
export class RestoreFiled {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
    private readonly back: PutBack,
    private readonly application: ReadApplication,
  ) {}

  /** Refusal: `action_not_allowed` when it isn't reopened. */
  async execute(actor: Actor, id: string): Promise<JsonText> {
    await this.work.run(async (tx) => {
      const application = await lockFiledApplication(tx, actor, id);
      await this.restore(tx, actor, application, permissionsOf(actor.role));
    });
    return this.application.execute(actor, id);
  }

  /** The same within a transaction: also for a reopening whose end has passed. */
  async restore(
    tx: EntityManager,
    actor: Actor,
    application: Application,
    permissions: ReadonlySet<Permission>,
  ): Promise<void> {
    const { id, state: from } = application;
    // Before anything is read: what isn't reopened, has no reopening.
    decidedOrRefused(decide(APPLICATION_LIFECYCLE, 'restore', from, permissions, NO_FACTS));
    const reopening = await this.back.reopeningOf(tx, application);
    const facts = { ...NO_FACTS, reopenedFrom: reopening.fromState };
    const { to } = decidedOrRefused(decide(APPLICATION_LIFECYCLE, 'restore', from, permissions, facts));
    const content = await this.back.execute(tx, actor, application, reopening);
    const columns = { ...content, state: to, stateReason: reopening.fromReason };
    await storeChange(tx, application, ['state', 'lines', 'ranking'], this.clock.now(), columns);
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: id,
      action: 'application.filed_again',
      fromState: from,
      toState: to,
      visibility: 'public',
    });
    await this.versions.keep(tx, actor, application, ['state'], { reason: 'restored', label: application.reference });
  }
}

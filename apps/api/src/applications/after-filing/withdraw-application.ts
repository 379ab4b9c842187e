import { Injectable } from '@nestjs/common';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { APPLICATION_LIFECYCLE, NO_FACTS } from '@samenspoor/domain/applications/application-lifecycle';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import { refuseIfStale } from '../../platform/http/entity-tag';
import type { JsonText } from '../../platform/http/json-text';
import { lockOwnApplication } from '../editable-application';
import { ReadApplication } from '../read-application';
import { MoveFiled } from './move-filed';
import { PutBack } from './put-back';

/**
 * The applicant withdraws what it filed, with the reason. It stays readable, and counts in no figure. What is withdrawn
 * while it is reopened is what was filed, not the work on it since.
 */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mover: MoveFiled,
    private readonly back: PutBack,
    private readonly application: ReadApplication,
  ) {}

  /** Refusals: `reason_required`, `action_not_allowed` when it is decided, `stale_version`. */
  async execute(actor: Actor, id: string, given: string, expected: number | null): Promise<JsonText> {
    const reason = given.trim();
    await this.work.run(async (tx) => {
      const application: Application = await lockOwnApplication(tx, actor, id);
      const facts = { ...NO_FACTS, reason };
      const verdict = decide(APPLICATION_LIFECYCLE, 'withdraw', application.state, permissionsOf(actor.role), facts);
      const { to } = decidedOrRefused(verdict);
      refuseIfStale(expected, application.version, ['state']);
      const content = application.state === 'reopened' ? await this.contentBefore(tx, actor, application) : {};
      await this.mover.move(tx, actor, application, {
        to,
        action: 'application.withdrawn',
        reason,
        until: null,
        content,
      });
    });
    return this.application.execute(actor, id);
  }

  private async contentBefore(tx: EntityManager, actor: Actor, application: Application) {
    return this.back.execute(tx, actor, application, await this.back.reopeningOf(tx, application));
  }
}

import { Injectable } from '@nestjs/common';
import type { FiledApplicationMoved } from '@samenspoor/contracts/applications/application-events';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { formatExactMoment } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { EventBus } from '../../platform/events/event-bus';
import { storeChange } from '../editable-application';
import { KeepVersion } from '../versions/keep-version';

/** Where a filed application goes, and why. */
export interface Move {
  readonly to: ApplicationState;
  readonly action: 'application.withdrawn' | 'application.reopened';
  readonly reason: string;
  /** First moment too late to submit it again. */
  readonly until: Date | null;
  /** Columns of the content that was put back with it. */
  readonly content?: Partial<Application>;
}

/** Takes a filed application out of the procedure, with its trace; how it was filed stays a version. */
@Injectable()
export class MoveFiled {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
    private readonly versions: KeepVersion,
  ) {}

  async move(tx: EntityManager, actor: Actor, application: Application, move: Move): Promise<void> {
    const { to, action, reason, until, content = {} } = move;
    const { id, state: from, reference } = application;
    await this.versions.keepAsItStands(tx, actor, application);
    const columns = { ...content, state: to, stateReason: reason, reopenedUntil: until };
    await storeChange(tx, application, ['state'], this.clock.now(), columns);
    const end = until === null ? [] : [{ field: 'until', from: null, to: formatExactMoment(until.toISOString()) }];
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: id,
      action,
      fromState: from,
      toState: to,
      changes: [{ field: 'reason', from: null, to: reason }, ...end],
      visibility: 'public',
    });
    if (until !== null)
      await this.versions.keep(tx, actor, application, ['state'], { reason: 'reopened', label: reference });
    await this.events.publish<FiledApplicationMoved>(tx, {
      name: action,
      applicationId: id,
      reference: reference ?? '',
      by: actor.personName,
      reason,
      until: until?.toISOString() ?? null,
    });
  }
}

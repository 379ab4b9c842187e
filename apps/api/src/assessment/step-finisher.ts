import { Injectable } from '@nestjs/common';
import type { ApplicationGranted, ApplicationJudged } from '@samenspoor/contracts/assessment/assessment-events';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { EventBus } from '../platform/events/event-bus';
import type { AssessmentFile } from './assessment-file';

/** How a step of the assessment ends, as the applicant gets to know it. */
export interface StepEnd {
  readonly to: ApplicationState;
  readonly at: Date;
  /** Only with a decision. */
  readonly grantedCents?: number;
  readonly changes: readonly TimelineChange[];
  readonly event: ApplicationJudged | ApplicationGranted;
}

/** Ends a step in its own transaction: moves the application on, leaves the trace, tells the contexts that follow. */
@Injectable()
export class StepFinisher {
  constructor(
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
  ) {}

  /** State, version and moment of the locked application change together; the totals of the portfolio follow by trigger. */
  async finish(tx: EntityManager, actor: Actor, file: AssessmentFile, end: StepEnd): Promise<void> {
    const granted = end.grantedCents === undefined ? {} : { grantedCents: end.grantedCents };
    await tx.update(
      Application,
      { id: file.applicationId },
      { state: end.to, version: file.version + 1, updatedAt: end.at, ...granted },
    );
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: file.applicationId,
      action: end.event.name,
      fromState: file.state,
      toState: end.to,
      changes: end.changes,
      visibility: 'public',
    });
    await this.events.publish(tx, end.event);
  }
}

/** A reason as a change on the timeline; nothing without one. */
export function reasonChange(reason: string): TimelineChange[] {
  return reason === '' ? [] : [{ field: 'reason', from: null, to: reason }];
}

import { Injectable } from '@nestjs/common';
import type { RequestCorrection as RequestBody } from '@samenspoor/contracts/correspondence/correction';
import {
  CORRECTION_REQUESTED,
  type CorrectionRequested,
} from '@samenspoor/contracts/correspondence/correspondence-events';
import type { Actor } from '@samenspoor/domain/access/actor';
import { filedField } from '@samenspoor/domain/applications/filed-field';
import {
  CORRECTION_LIFECYCLE,
  judgeCorrectable,
  judgeDueDay,
} from '@samenspoor/domain/correspondence/correction-lifecycle';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatShortDay } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { CorrectableContent } from '../../applications';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { RefusalError, refuseIfAny } from '../../platform/http/refusal-error';
import { keepStep } from './correction-step';
import { lockFiled } from './filed-application';
import { followPause } from './procedure-pauses';
import { titleOfField } from './title-of-field';

/** Asks the applicant to correct one field, row or attachment; the clock of the procedure stands still from now on. */
@Injectable()
export class RequestCorrection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly content: CorrectableContent,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
  ) {}

  /** Refusals: `correction_not_possible`, `unknown_correction_target`, `correction_day_past`, `correction_exists`. */
  execute(actor: Actor, applicationId: string, body: RequestBody): Promise<void> {
    return this.work.run(async (tx) => {
      const application = await lockFiled(tx, actor, applicationId);
      const at = this.clock.now();
      refuseIfAny([
        ...judgeCorrectable({ applicationState: application.state }),
        ...judgeDueDay(body.dueOn, brusselsDay(at)),
      ]);
      const field = filedField(body.target);
      const oldValue = field && (await this.content.read(tx, application, field));
      if (field === null || oldValue === null) throw RefusalError.of('unknown_correction_target', undefined, '/target');
      const correctionId = await this.insert(tx, applicationId, body, oldValue, at);
      await keepStep(tx, actor, { correctionId, action: 'request', remark: body.remark, value: null, at });
      await followPause(tx, applicationId, at);
      const title = await titleOfField(tx, applicationId, field);
      await this.audit.record(tx, actor, {
        subjectType: 'application',
        subjectId: applicationId,
        action: 'correction.requested',
        changes: [
          { field: 'correction', from: null, to: title },
          { field: 'remark', from: null, to: `${body.remark} (tegen ${formatShortDay(body.dueOn)})` },
        ],
        visibility: 'public',
      });
      const event = { correctionId, applicationId, title, remark: body.remark, dueOn: body.dueOn, actor };
      await this.events.publish<CorrectionRequested>(tx, { name: CORRECTION_REQUESTED, ...event });
    });
  }

  /** The index allows one request at a time per field; the lock on the application makes sure that this one is first. */
  private async insert(
    tx: EntityManager,
    applicationId: string,
    { target, reason, dueOn }: RequestBody,
    oldValue: string,
    at: Date,
  ): Promise<string> {
    const [added] = await tx.query<{ id: string }[]>(
      `insert into correction (id, application_id, target, reason, state, old_value, due_on, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (application_id, target) where state in ('open', 'answered') do nothing returning id`,
      [v7(), applicationId, target, reason, CORRECTION_LIFECYCLE.initial, oldValue, dueOn, at],
    );
    if (!added) throw RefusalError.of('correction_exists', undefined, '/target');
    return added.id;
  }
}

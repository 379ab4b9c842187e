import { Injectable } from '@nestjs/common';
import type { SignOffRequested } from '@samenspoor/contracts/applications/application-events';
import { SignOff } from '@samenspoor/database/entities/applications/sign-off.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { SIGN_OFF_LIFECYCLE } from '@samenspoor/domain/applications/sign-off';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import type { JsonText } from '../../platform/http/json-text';
import { lockOwnDraft } from '../editable-application';
import { ReadApplication } from '../read-application';
import { readSignOffSituation } from './sign-off-facts';

/** Asks the signatories of the own organisation to confirm the application as it is. */
@Injectable()
export class RequestSignOff {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
    private readonly application: ReadApplication,
  ) {}

  /** Refusals: all that is missing in the application; `action_not_allowed` while it is asked already; `not_found`. */
  async execute(actor: Actor, id: string): Promise<JsonText> {
    await this.work.run(async (tx) => {
      const now = this.clock.now();
      const application = await lockOwnDraft(tx, actor, id);
      const { state, missing, ...about } = await readSignOffSituation(tx, actor, application, now);
      const facts = { missing, remark: '', agreed: false };
      decidedOrRefused(decide(SIGN_OFF_LIFECYCLE, 'request', state, permissionsOf(actor.role), facts));
      await tx.insert(SignOff, {
        applicationId: id,
        state: 'requested',
        version: application.version,
        requestedAt: now,
        requestedByName: actor.personName,
      });
      await this.audit.record(tx, actor, {
        subjectType: 'application',
        subjectId: id,
        action: 'application.sign_off_requested',
        visibility: 'public',
      });
      await this.events.publish<SignOffRequested>(tx, {
        name: 'application.sign_off_requested',
        applicationId: id,
        organisationId: actor.organisationId,
        requestedBy: actor.personName,
        callName: about.callName,
        applicantName: about.applicantName,
        closesAt: about.closesAt,
      });
    });
    return this.application.execute(actor, id);
  }
}

import { Injectable } from '@nestjs/common';
import type { CallExtended } from '@samenspoor/contracts/calls/call-events';
import type { CallExtensionView, GrantExtension as Extension } from '@samenspoor/contracts/calls/managed-call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { CallExtension } from '@samenspoor/database/entities/calls/call-extension.entity';
import type { Call } from '@samenspoor/database/entities/calls/call.entity';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { CALL_LIFECYCLE, stateAt } from '@samenspoor/domain/calls/call-lifecycle';
import { formatExactMoment } from '@samenspoor/domain/kernel/format';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import { type EntityManager, IsNull } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import { instantOrRefused } from '../../platform/http/local-moment';
import { RefusalError } from '../../platform/http/refusal-error';
import { factsOf } from '../manage/call-facts';
import { lockCall } from '../manage/call-record';
import { ListExtensions } from './list-extensions';

/** Gives one applicant more time, also after closing, with the reason. A later one takes the place of an earlier one. */
@Injectable()
export class GrantExtension {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
    private readonly extensions: ListExtensions,
  ) {}

  /** Refusals: `unknown_extension_applicant`, `extension_end_invalid`, `call_reason_required`, those of the moment. */
  async execute(actor: Actor, code: string, asked: Extension): Promise<Page<CallExtensionView>> {
    const until = instantOrRefused(asked.until, '/until');
    await this.work.run(async (tx) => {
      const call = await lockCall(tx, code);
      const applicant = await tx.findOneBy(LocalGovernment, { id: asked.applicantId });
      if (!applicant) throw RefusalError.of('unknown_extension_applicant', undefined, '/applicantId');
      const now = this.clock.now();
      const facts = factsOf(call, now, { until, reason: asked.reason });
      decidedOrRefused(decide(CALL_LIFECYCLE, 'extend', stateAt(call, now), permissionsOf(actor.role), facts));
      await this.insert(tx, actor, call, applicant, until, asked.reason.trim());
    });
    return this.extensions.execute(code);
  }

  private async insert(
    tx: EntityManager,
    actor: Actor,
    call: Call,
    { id: applicantId, name: applicantName }: LocalGovernment,
    until: Date,
    reason: string,
  ): Promise<void> {
    const now = this.clock.now();
    const [callId, by] = [call.id, `${actor.personName}, ${actor.organisationName}`];
    const replaced = { withdrawnAt: now, withdrawnByName: by };
    await tx.update(CallExtension, { callId, applicantId, withdrawnAt: IsNull() }, replaced);
    const row = { callId, applicantId, until, reason, grantedAt: now, grantedByName: by };
    const { identifiers } = await tx.insert(CallExtension, row);
    await this.audit.record(tx, actor, {
      subjectType: 'call',
      subjectId: callId,
      action: 'call.extended',
      changes: [
        { field: 'applicant', from: null, to: applicantName },
        { field: 'until', from: null, to: formatExactMoment(until.toISOString()) },
        { field: 'reason', from: null, to: reason },
      ],
      visibility: 'public',
    });
    await this.events.publish<CallExtended>(tx, {
      name: 'call.extended',
      callId,
      code: call.code,
      callName: call.name,
      extensionId: String(identifiers[0]?.['id']),
      applicantId,
      applicantName,
      until: until.toISOString(),
      reason,
    });
  }
}

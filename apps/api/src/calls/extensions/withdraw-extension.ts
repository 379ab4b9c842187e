import { Injectable } from '@nestjs/common';
import type { CallExtensionView } from '@samenspoor/contracts/calls/managed-call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { CallExtension } from '@samenspoor/database/entities/calls/call-extension.entity';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { CALL_LIFECYCLE, stateAt } from '@samenspoor/domain/calls/call-lifecycle';
import { formatExactMoment } from '@samenspoor/domain/kernel/format';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { factsOf } from '../manage/call-facts';
import { lockCall } from '../manage/call-record';
import { ListExtensions } from './list-extensions';

/** Takes an extension back: the window of the call holds again. What was submitted meanwhile stays. */
@Injectable()
export class WithdrawExtension {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly extensions: ListExtensions,
  ) {}

  /** Withdrawing it again changes nothing; an unknown one is `not_found`. */
  async execute(actor: Actor, code: string, id: string): Promise<Page<CallExtensionView>> {
    await this.work.run(async (tx) => {
      const call = await lockCall(tx, code);
      const now = this.clock.now();
      const may = permissionsOf(actor.role);
      decidedOrRefused(decide(CALL_LIFECYCLE, 'withdraw_extension', stateAt(call, now), may, factsOf(call, now)));
      const extension = foundOrRefused(await tx.findOneBy(CallExtension, { id, callId: call.id }));
      if (extension.withdrawnAt !== null) return;
      const withdrawnByName = `${actor.personName}, ${actor.organisationName}`;
      await tx.update(CallExtension, { id }, { withdrawnAt: now, withdrawnByName });
      const applicant = await tx.findOneByOrFail(LocalGovernment, { id: extension.applicantId });
      await this.audit.record(tx, actor, {
        subjectType: 'call',
        subjectId: call.id,
        action: 'call.extension_withdrawn',
        changes: [
          { field: 'applicant', from: null, to: applicant.name },
          { field: 'until', from: formatExactMoment(extension.until.toISOString()), to: null },
        ],
        visibility: 'public',
      });
    });
    return this.extensions.execute(code);
  }
}

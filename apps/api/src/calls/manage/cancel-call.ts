import { Injectable } from '@nestjs/common';
import type { CallCancelled } from '@samenspoor/contracts/calls/call-events';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import { Call } from '@samenspoor/database/entities/calls/call.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { CALL_LIFECYCLE, stateAt } from '@samenspoor/domain/calls/call-lifecycle';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import type { Versioned } from '../../platform/http/json-text';
import { factsOf } from './call-facts';
import { lockCall } from './call-record';
import { ReadManagedCall } from './read-managed-call';
import { RefuseStaleCall } from './refuse-stale-call';

/** Ends a call for good, with the reason: nobody finds it any more, and nothing is taken. */
@Injectable()
export class CancelCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
    private readonly stale: RefuseStaleCall,
    private readonly managed: ReadManagedCall,
  ) {}

  /** Refusals: `call_reason_required`, `action_not_allowed`, `stale_version`. */
  async execute(actor: Actor, code: string, typed: string, expected: number | null): Promise<Versioned<ManagedCall>> {
    const reason = typed.trim();
    await this.work.run(async (tx) => {
      const call = await lockCall(tx, code);
      await this.stale.execute(tx, call, expected);
      const now = this.clock.now();
      const from = stateAt(call, now);
      const verdict = decide(CALL_LIFECYCLE, 'cancel', from, permissionsOf(actor.role), factsOf(call, now, { reason }));
      const { to } = decidedOrRefused(verdict);
      await tx.update(Call, { id: call.id }, { state: to, cancelReason: reason, version: call.version + 1 });
      await this.audit.record(tx, actor, {
        subjectType: 'call',
        subjectId: call.id,
        action: 'call.cancelled',
        fromState: from,
        toState: to,
        changes: [{ field: 'reason', from: null, to: reason }],
        visibility: 'public',
      });
      const { id: callId, name: callName } = call;
      await this.events.publish<CallCancelled>(tx, { name: 'call.cancelled', callId, code, callName, reason });
    });
    return this.managed.execute(code);
  }
}

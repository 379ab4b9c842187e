import { Injectable } from '@nestjs/common';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { LocalMoment } from '@samenspoor/contracts/kernel/local-moment';
import { Call } from '@samenspoor/database/entities/calls/call.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { CALL_LIFECYCLE, type CallAction, stateAt } from '@samenspoor/domain/calls/call-lifecycle';
import { formatExactMoment } from '@samenspoor/domain/kernel/format';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import type { Versioned } from '../../platform/http/json-text';
import { instantOrRefused } from '../../platform/http/local-moment';
import { factsOf } from './call-facts';
import { lockCall } from './call-record';
import { ReadManagedCall } from './read-managed-call';
import { RefuseStaleCall } from './refuse-stale-call';

/** Shows a call to everybody: now, or by itself at a moment, to the second. */
@Injectable()
export class PublishCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly stale: RefuseStaleCall,
    private readonly managed: ReadManagedCall,
  ) {}

  /** Refusals: `opens_before_publication`, `publication_in_past`, those of the moment, `action_not_allowed`, `stale_version`. */
  async execute(
    actor: Actor,
    code: string,
    at: LocalMoment | undefined,
    expected: number | null,
  ): Promise<Versioned<ManagedCall>> {
    const moment = at === undefined ? null : instantOrRefused(at, '/at');
    await this.work.run(async (tx) => {
      const call = await lockCall(tx, code);
      await this.stale.execute(tx, call, expected);
      if (moment === null) await this.publish(tx, actor, call);
      else await this.schedule(tx, actor, call, moment);
    });
    return this.managed.execute(code);
  }

  /** Takes the moment away: an official publishes it later. */
  async unschedule(actor: Actor, code: string, expected: number | null): Promise<Versioned<ManagedCall>> {
    await this.work.run(async (tx) => {
      const call = await lockCall(tx, code);
      await this.stale.execute(tx, call, expected);
      this.decide(actor, 'unschedule', call);
      await tx.update(Call, { id: call.id }, { publishAt: null, version: call.version + 1 });
      await this.audit.record(tx, actor, {
        subjectType: 'call',
        subjectId: call.id,
        action: 'call.unscheduled',
        changes: [{ field: 'publishAt', from: shown(call.publishAt), to: null }],
        visibility: 'public',
      });
    });
    return this.managed.execute(code);
  }

  /** Publishes a locked draft now; also what the product does at the moment that was set. */
  async publish(tx: EntityManager, actor: Actor, call: Call): Promise<void> {
    const to = this.decide(actor, 'publish', call);
    await this.store(tx, actor, call, to);
  }

  /** A draft whose moment has come becomes public, whatever the job comes late. */
  async publishDue(tx: EntityManager, actor: Actor, call: Call): Promise<void> {
    await this.store(tx, actor, call, 'published');
  }

  private async store(tx: EntityManager, actor: Actor, call: Call, to: Call['state']): Promise<void> {
    const publishAt = call.publishAt ?? this.clock.now();
    await tx.update(Call, { id: call.id }, { state: to, publishAt, version: call.version + 1 });
    await this.audit.record(tx, actor, {
      subjectType: 'call',
      subjectId: call.id,
      action: 'call.published',
      fromState: call.state,
      toState: to,
      visibility: 'public',
    });
  }

  private async schedule(tx: EntityManager, actor: Actor, call: Call, publishAt: Date): Promise<void> {
    this.decide(actor, 'schedule', call, publishAt);
    await tx.update(Call, { id: call.id }, { publishAt, version: call.version + 1 });
    await this.audit.record(tx, actor, {
      subjectType: 'call',
      subjectId: call.id,
      action: 'call.scheduled',
      changes: [{ field: 'publishAt', from: shown(call.publishAt), to: shown(publishAt) }],
      visibility: 'public',
    });
  }

  private decide(actor: Actor, action: CallAction, call: Call, publishAt?: Date): Call['state'] {
    const now = this.clock.now();
    const facts = factsOf(call, now, publishAt ? { publishAt } : {});
    const verdict = decide(CALL_LIFECYCLE, action, stateAt(call, now), permissionsOf(actor.role), facts);
    return decidedOrRefused(verdict).to;
  }
}

const shown = (moment: Date | null): string | null => moment && formatExactMoment(moment.toISOString());

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CallOpened } from '@samenspoor/contracts/calls/call-events';
import { Call } from '@samenspoor/database/entities/calls/call.entity';
import { SYSTEM_ACTOR } from '@samenspoor/domain/access/system-actor';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { Jobs } from '../../platform/jobs/jobs';
import { PublishCall } from './publish-call';

const EVERY_MINUTE = '* * * * *';

/** $1 now. What another server is publishing already is skipped. */
const DUE = `select id from call where state = 'draft' and publish_at <= $1 order by publish_at for update skip locked`;

/** $1 now: open, and nobody was told; exercises are no news. */
const OPENED = `
  select id from call
   where state = 'published' and opens_at <= $1 and closes_at > $1 and opening_told_at is null and not practice
   order by opens_at for update skip locked`;

/**
 * What calls do by themselves. A draft is public from its moment on, to the second, by the queries themselves; this makes it
 * so for good, and tells that a call opened, once.
 */
@Injectable()
export class FollowCalls implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly events: EventBus,
    private readonly publisher: PublishCall,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule({ name: 'calls.follow', cron: EVERY_MINUTE, run: () => this.run() });
  }

  run(): Promise<void> {
    return this.work.run(async (tx) => {
      for (const call of await this.find(tx, DUE)) await this.publisher.publishDue(tx, SYSTEM_ACTOR, call);
      for (const call of await this.find(tx, OPENED)) await this.tell(tx, call);
    });
  }

  private async find(tx: EntityManager, query: string): Promise<Call[]> {
    const rows = await tx.query<{ id: string }[]>(query, [this.clock.now()]);
    return Promise.all(rows.map(({ id }) => tx.findOneByOrFail(Call, { id })));
  }

  private async tell(tx: EntityManager, { id, code, name, closesAt }: Call): Promise<void> {
    await tx.update(Call, { id }, { openingToldAt: this.clock.now() });
    await this.events.publish<CallOpened>(tx, {
      name: 'call.opened',
      callId: id,
      code,
      callName: name,
      closesAt: closesAt.toISOString(),
    });
  }
}

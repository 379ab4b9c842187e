import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { UnitOfWork } from '../data/unit-of-work';
import { type DeliveredMessage, OutboxHandlers } from './outbox-handlers';
import { retryDelay } from './retry-delay';

interface ClaimedMessage extends DeliveredMessage {
  readonly attempts: number;
}

/** What another instance is delivering is skipped; the row stays locked until it is marked or let go. */
const CLAIM = `
  select id, name, payload, attempts from outbox_message
   where delivered_at is null and due_at <= $1 and name = any($2)
   order by due_at, id limit 1 for update skip locked`;

const DELIVERED =
  'update outbox_message set delivered_at = $2, attempts = attempts + 1, last_error = null where id = $1';

const FAILED = `
  update outbox_message set attempts = attempts + 1, last_error = $2, due_at = $3
   where id = $1 and delivered_at is null`;

const FORGET = 'delete from outbox_message where delivered_at < $1';

/** Far longer than anything is tried again. */
const KEPT_DAYS = 90;
const MILLIS_PER_DAY = 86_400_000;

/** Brings what stands in the outbox to who handles it, one message per transaction. Any number of instances may do so. */
@Injectable()
export class OutboxCourier {
  private readonly logger = new Logger(OutboxCourier.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handlers: OutboxHandlers,
    private readonly clock: Clock,
  ) {}

  /** Delivers all that is due, and answers how many messages arrived. A message that fails comes again later. */
  async deliverDue(): Promise<number> {
    let delivered = 0;
    for (;;) {
      const outcome = await this.deliverOne();
      if (outcome === 'nothing') return delivered;
      if (outcome === 'delivered') delivered += 1;
    }
  }

  /** Forgets what was delivered long ago; answers how many messages. Their keys may be used again. */
  async forgetDelivered(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * MILLIS_PER_DAY);
    const [, forgotten] = await this.unitOfWork.run((tx) => tx.query<[unknown, number]>(FORGET, [before]));
    return forgotten;
  }

  private async deliverOne(): Promise<'nothing' | 'delivered' | 'failed'> {
    let claimed: ClaimedMessage | undefined;
    try {
      await this.unitOfWork.run(async (tx) => {
        claimed = await this.claim(tx);
        if (claimed === undefined) return;
        await this.handlers.handle(tx, claimed);
        await tx.query(DELIVERED, [claimed.id, this.clock.now()]);
      });
      return claimed === undefined ? 'nothing' : 'delivered';
    } catch (error) {
      if (claimed === undefined) throw error;
      await this.postpone(claimed, error);
      return 'failed';
    }
  }

  private async claim(tx: EntityManager): Promise<ClaimedMessage | undefined> {
    const [message] = await tx.query<ClaimedMessage[]>(CLAIM, [this.clock.now(), this.handlers.names()]);
    return message;
  }

  private async postpone({ id, name, attempts }: ClaimedMessage, error: unknown): Promise<void> {
    const text = error instanceof Error ? error.message : String(error);
    this.logger.warn(`outbox message ${name} ${id} failed: ${text}`);
    const due = new Date(this.clock.now().getTime() + retryDelay(attempts + 1) * 1000);
    await this.unitOfWork.run((tx) => tx.query(FAILED, [id, text.slice(0, 1_000), due]));
  }
}

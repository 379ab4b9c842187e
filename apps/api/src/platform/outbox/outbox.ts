import { Injectable } from '@nestjs/common';
import { OutboxMessage } from '@samenspoor/database/entities/platform/outbox-message.entity';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Clock } from '../clock/clock';
import { DatabaseTeller } from '../live/database-teller';

/** Where PostgreSQL tells after a commit that there is something to deliver. */
export const OUTBOX_CHANNEL = 'samenspoor_outbox';

/** What has to happen after the commit. */
export interface NewOutboxMessage {
  /** Who handles it: `notifications.due`. */
  readonly name: string;
  readonly payload: object;
  /** A second message with the same key, delivered or not, is not added. */
  readonly key?: string;
}

/**
 * What must happen after a commit, and must happen when there is one: mail, files, anything outside the database. The
 * message is a row of the same transaction; `OutboxCourier` delivers it within a second, at least once, in order as far
 * as deliveries succeed.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly clock: Clock,
    private readonly teller: DatabaseTeller,
  ) {}

  /** Adds a message in the transaction `tx`; it is gone when that rolls back. */
  async add(tx: EntityManager, { name, payload, key }: NewOutboxMessage): Promise<void> {
    const now = this.clock.now();
    await tx
      .createQueryBuilder()
      .insert()
      .into(OutboxMessage)
      .values({ id: v7(), name, payload, key: key ?? null, createdAt: now, dueAt: now })
      .orIgnore()
      .updateEntity(false)
      .execute();
    this.teller.tell(tx, OUTBOX_CHANNEL, '');
  }
}

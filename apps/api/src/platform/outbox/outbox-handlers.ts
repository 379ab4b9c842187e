import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A message on its way: `id` stays the same at every attempt, for handlers that must know whether they did it already. */
export interface DeliveredMessage<Payload extends object = object> {
  readonly id: string;
  readonly name: string;
  readonly payload: Payload;
}

/**
 * Does what a message asks. `tx` is the transaction that also marks the message as delivered: what is written with it
 * happens exactly once. What is done outside the database can happen twice, after a crash in between: make it repeatable.
 */
export type OutboxHandler<Payload extends object> = (
  tx: EntityManager,
  message: DeliveredMessage<Payload>,
) => Promise<void>;

/** Who handles which message. */
@Injectable()
export class OutboxHandlers {
  private readonly handlers = new Map<string, OutboxHandler<object>[]>();

  /** Handles every message of a name; done by a context in `onModuleInit`. Several may handle one name, in turn. */
  on<Payload extends object>(name: string, handler: OutboxHandler<Payload>): void {
    const handlers = this.handlers.get(name) ?? [];
    this.handlers.set(name, [...handlers, handler as unknown as OutboxHandler<object>]);
  }

  /** The names that somebody handles; messages of other names wait. */
  names(): string[] {
    return [...this.handlers.keys()];
  }

  /** Runs the handlers of one message; an error of one of them leaves the message undelivered. */
  async handle(tx: EntityManager, message: DeliveredMessage): Promise<void> {
    for (const handler of this.handlers.get(message.name) ?? []) await handler(tx, message);
  }
}

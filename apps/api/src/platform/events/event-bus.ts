import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Something that happened, by name: `application.granted`. Names and payloads are agreed in `libs/contracts`. */
export interface DomainEvent {
  readonly name: string;
}

type Handler<Event extends DomainEvent> = (tx: EntityManager, event: Event) => Promise<void>;

/**
 * Uphill talk between contexts, for consequences that must be true at once: handlers run one after the other inside the
 * transaction of whoever publishes, and an error of one of them undoes everything.
 */
@Injectable()
export class EventBus {
  private readonly handlers = new Map<string, Handler<DomainEvent>[]>();

  /** Subscribes to one name; done by a context in `onModuleInit`. */
  subscribe<Event extends DomainEvent>(name: Event['name'], handler: Handler<Event>): void {
    const handlers = this.handlers.get(name) ?? [];
    this.handlers.set(name, [...handlers, handler as unknown as Handler<DomainEvent>]);
  }

  /** Runs the subscribed handlers, in order of subscription, in the transaction `tx`. */
  async publish<Event extends DomainEvent>(tx: EntityManager, event: Event): Promise<void> {
    for (const handler of this.handlers.get(event.name) ?? []) await handler(tx, event);
  }
}

import { Injectable } from '@nestjs/common';
import type { LiveEvent, LiveMessage } from '@samenspoor/contracts/live/live-message';
import type { EntityManager } from 'typeorm';
import { DatabaseTeller } from './database-teller';

/** The channel of NOTIFY that all streams of all processes are fed by. */
export const LIVE_NEWS = 'live';

/** PostgreSQL refuses payloads of 8000 bytes. */
const MOST_BYTES = 7_900;

/** Tells whoever looks at a thing that something happened to it. */
@Injectable()
export class LiveChannel {
  constructor(private readonly teller: DatabaseTeller) {}

  /**
   * Told after the transaction has committed, and not at all when it doesn't. At most once: a stream that was cut meanwhile
   * hears nothing, and asks what changed when it is open again. The event is small, and never holds content.
   */
  publish<Event extends LiveEvent>(tx: EntityManager, topic: string, event: Event): void {
    this.teller.tell(tx, LIVE_NEWS, liveText({ topic, event }));
  }
}

/** A message as it is notified. Too long is a mistake of who publishes it. */
export function liveText<Event extends LiveEvent>(message: LiveMessage<Event>): string {
  const text = JSON.stringify(message);
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) throw new Error(`${message.event.type} of ${message.topic} takes ${bytes} bytes`);
  return text;
}

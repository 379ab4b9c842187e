/** Something that happened to a thing people look at. Never content: who hears of it asks for what changed. */
export interface LiveEvent {
  readonly type: string;
}

/** A message on a stream of `GET /live?topics=`, named `message` and written as JSON. */
export interface LiveMessage<Event extends LiveEvent = LiveEvent> {
  /** "application:<id>" */
  readonly topic: string;
  readonly event: Event;
}

/** The other names on a stream: it is open (ask what changed meanwhile), or news may have been missed (ask again). */
export const LIVE_READY = 'ready';
export const LIVE_MISSED = 'missed';

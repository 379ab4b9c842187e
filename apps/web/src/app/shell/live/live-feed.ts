import { DOCUMENT } from '@angular/common';
import { DestroyRef, Injectable, InjectionToken, inject, signal } from '@angular/core';
import { LIVE_MISSED, LIVE_READY, type LiveEvent, type LiveMessage } from '@samenspoor/contracts/live/live-message';

/** Opens a stream of server-sent events; null where the browser has none. */
export const OPEN_STREAM = new InjectionToken<((url: string) => EventSource) | null>('opens a stream of events', {
  providedIn: 'root',
  factory: () => {
    const window = inject(DOCUMENT).defaultView;
    return window !== null && 'EventSource' in window ? (url) => new EventSource(url) : null;
  },
});

/** Milliseconds before a stream that was refused is asked for again; a broken one comes back by itself. */
const ASK_AGAIN_AFTER = 30_000;

/**
 * News of one thing at a time, for a page: provide it there. Only a window that is seen holds a stream, as a browser has
 * few connections to one server. Whoever follows must be able to do without: a proxy may stop streams.
 */
@Injectable()
export class LiveFeed {
  private readonly openStream = inject(OPEN_STREAM);
  private readonly document = inject(DOCUMENT);
  private readonly open = signal(false);
  private stream: EventSource | null = null;
  private again: ReturnType<typeof setTimeout> | undefined;
  private begin: (() => void) | null = null;

  /** True while news comes in by itself. */
  readonly connected = this.open.asReadonly();

  constructor() {
    const seen = (): void => (this.document.visibilityState === 'visible' ? this.begin?.() : this.close());
    this.document.addEventListener('visibilitychange', seen);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('visibilitychange', seen);
      this.stop();
    });
  }

  /**
   * Follows a topic instead of the former one.
   * @param hear is told each event
   * @param lookAgain is told whenever news may have been missed: also right after the stream opened
   */
  follow<Event extends LiveEvent>(topic: string, hear: (event: Event) => void, lookAgain: () => void): void {
    this.stop();
    this.begin = () => this.connect(topic, (event) => hear(event as Event), lookAgain);
    if (this.document.visibilityState === 'visible') this.begin();
  }

  stop(): void {
    this.begin = null;
    this.close();
  }

  private connect(topic: string, hear: (event: LiveEvent) => void, lookAgain: () => void): void {
    if (this.openStream === null || this.stream !== null) return;
    clearTimeout(this.again);
    const stream = this.openStream(`/api/v1/live?topics=${encodeURIComponent(topic)}`);
    this.stream = stream;
    stream.addEventListener(LIVE_READY, () => {
      this.open.set(true);
      lookAgain();
    });
    stream.addEventListener(LIVE_MISSED, () => lookAgain());
    stream.addEventListener('message', ({ data }: MessageEvent<string>) =>
      hear((JSON.parse(data) as LiveMessage).event),
    );
    stream.addEventListener('error', () => this.failed(stream));
  }

  private failed(stream: EventSource): void {
    if (this.stream !== stream) return;
    this.open.set(false);
    if (stream.readyState !== stream.CLOSED) return;
    this.stream = null;
    this.again = setTimeout(() => this.begin?.(), ASK_AGAIN_AFTER);
  }

  private close(): void {
    clearTimeout(this.again);
    this.stream?.close();
    this.stream = null;
    this.open.set(false);
  }
}

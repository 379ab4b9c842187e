import type { LiveEvent } from '@samenspoor/contracts/live/live-message';

/** For tests: a stream of events to play the server on. */
export class FakeStream extends EventTarget {
  readonly CLOSED = 2;
  readyState = 1;

  constructor(readonly url: string) {
    super();
  }

  ready(): void {
    this.dispatchEvent(new Event('ready'));
  }

  tell(event: LiveEvent): void {
    const topic = new URL(this.url, 'http://localhost').searchParams.get('topics');
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ topic, event }) }));
  }

  fail(forGood: boolean): void {
    this.readyState = forGood ? this.CLOSED : 0;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = this.CLOSED;
  }
}

/** For tests: opens such streams, and remembers them. */
export function fakeStreams(): { readonly opened: FakeStream[]; readonly open: (url: string) => EventSource } {
  const opened: FakeStream[] = [];
  return {
    opened,
    open: (url) => {
      const stream = new FakeStream(url);
      opened.push(stream);
      return stream as unknown as EventSource;
    },
  };
}

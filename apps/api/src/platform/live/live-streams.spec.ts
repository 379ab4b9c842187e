import { EventEmitter } from 'node:events';
import { jest } from '@jest/globals';
import type { Response } from 'express';
import type { DatabaseNews } from './database-news';
import { HEARTBEAT, JUDGED_EVERY, LiveStreams } from './live-streams';

/** An answer that remembers what was written to it. */
class FakeResponse extends EventEmitter {
  text = '';
  headers: Record<string, string> = {};
  writableEnded = false;
  writableLength = 0;
  destroyed = false;

  writeHead(_status: number, headers: Record<string, string>): void {
    this.headers = headers;
  }
  write(text: string): boolean {
    this.text += text;
    return true;
  }
  end(): void {
    this.writableEnded = true;
    this.emit('close');
  }
  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

let tell: (payload: string) => void;
let inform: (informed: boolean) => void;
let streams: LiveStreams;
let may: boolean;

beforeEach(() => {
  jest.useFakeTimers();
  may = true;
  const news = {
    on: (_channel: string, listener: typeof tell) => (tell = listener),
    watch: (watcher: typeof inform) => (inform = watcher),
  };
  streams = new LiveStreams(news as unknown as DatabaseNews);
});

afterEach(() => {
  streams.onModuleDestroy();
  jest.useRealTimers();
});

function open(sessionId: string, ...topics: string[]): FakeResponse {
  const response = new FakeResponse();
  const follower = { sessionId, personId: `person of ${sessionId[0]}` };
  streams.open(follower, topics, response as unknown as Response, () => Promise.resolve(may));
  return response;
}

const saved = (topic: string): string => JSON.stringify({ topic, event: { type: 'saved' } });

describe('a stream of news', () => {
  it('is not compressed, not buffered, and says when it is ready', () => {
    const stream = open('s', 'application:1');
    expect(stream.headers).toMatchObject({ 'X-Accel-Buffering': 'no', 'Cache-Control': 'no-cache, no-transform' });
    expect(stream.text).toBe('retry: 3000\nevent: ready\ndata: {}\n\n');
  });

  it('hears of its own topics only', () => {
    const one = open('s', 'application:1');
    const two = open('s', 'application:2');
    tell(saved('application:1'));
    expect(one.text).toContain(`event: message\ndata: ${saved('application:1')}\n\n`);
    expect(two.text).not.toContain('message');
  });

  it('shows that it is alive', () => {
    const stream = open('s', 'application:1');
    jest.advanceTimersByTime(HEARTBEAT);
    expect(stream.text.endsWith(': \n\n')).toBe(true);
  });

  it('says when news may have been missed', () => {
    const stream = open('s', 'application:1');
    inform(false);
    inform(true);
    expect(stream.text).toContain('event: missed\n');
  });

  it('is refused beyond six of one session, until one of them closes', () => {
    const six = Array.from({ length: 6 }, () => open('s', 'application:1'));
    expect(() => open('s', 'application:1')).toThrow('too_many_requests');
    open('another', 'application:1');
    six[0]?.end();
    open('s', 'application:1');
    expect(streams.count).toBe(7);
  });

  it('is refused beyond eighteen of one person, in however many sessions', () => {
    for (const session of ['s1', 's2', 's3']) for (let count = 0; count < 6; count += 1) open(session, 'application:1');
    expect(() => open('s4', 'application:1')).toThrow('too_many_requests');
    open('t1', 'application:1');
  });

  it('ends within twenty seconds when who follows it no longer may', async () => {
    const stream = open('s', 'application:1');
    await jest.advanceTimersByTimeAsync(JUDGED_EVERY);
    expect(stream.writableEnded).toBe(false);
    may = false;
    await jest.advanceTimersByTimeAsync(JUDGED_EVERY);
    expect(stream.writableEnded).toBe(true);
    expect(streams.count).toBe(0);
  });

  it('ends with its session, after ten minutes, and when the server stops', () => {
    const [ended, kept] = [open('ended', 'application:1'), open('kept', 'application:1')];
    streams.endOf('ended');
    expect([ended.writableEnded, kept.writableEnded]).toEqual([true, false]);
    jest.advanceTimersByTime(10 * 60_000);
    expect(kept.writableEnded).toBe(true);
    const last = open('kept', 'application:1');
    streams.onModuleDestroy();
    expect(last.writableEnded).toBe(true);
    expect(streams.count).toBe(0);
    expect(() => open('kept', 'application:1')).toThrow();
  });

  it('is cut when nobody reads it', () => {
    const stream = open('s', 'application:1');
    stream.writableLength = 100_000;
    tell(saved('application:1'));
    expect(stream.destroyed).toBe(true);
    expect(streams.count).toBe(0);
  });
});

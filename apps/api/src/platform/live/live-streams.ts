import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { LIVE_MISSED, LIVE_READY, type LiveMessage } from '@samenspoor/contracts/live/live-message';
import type { Response } from 'express';
import { EdgeError } from '../http/edge-error';
import { FewAtOnce } from '../data/few-at-once';
import { DatabaseNews } from './database-news';
import { LIVE_NEWS } from './live-channel';

/** Milliseconds. */
export const HEARTBEAT = 20_000;
const RETRY = 3_000;
/** A stream ends by itself, so that who follows it is judged anew when it comes back. */
const LIFETIME = 10 * 60_000;

/** How often, in milliseconds, it is looked at whether who follows a stream still may. */
export const JUDGED_EVERY = 20_000;

const MOST_PER_SESSION = 6;
const MOST_PER_PERSON = 18;
/** Seconds after which one of them may have closed. */
const TRY_AGAIN_AFTER = 30;
/** What may wait for a slow reader; beyond it the stream is cut, and the reader asks what it missed. */
const MOST_WAITING_BYTES = 64 * 1_024;

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // `no-transform` also keeps the compression of answers away from it.
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
  // So that a stream that ends leaves no idle connection behind, on which a stopping server would wait.
  Connection: 'close',
} as const;

/** Who follows a stream, in which session. */
export interface Follower {
  readonly sessionId: string;
  readonly personId: string;
}

interface Stream extends Follower {
  readonly topics: ReadonlySet<string>;
  readonly response: Response;
  readonly timers: readonly NodeJS.Timeout[];
}

/** The open streams of server-sent events of this process. */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  private readonly streams = new Set<Stream>();
  /** Streams that were opened together are judged one after another: nobody who saves waits for that. */
  private readonly turns = new FewAtOnce(1);
  private heartbeat: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(news: DatabaseNews) {
    news.on(LIVE_NEWS, (payload) => this.tell(payload));
    news.watch((informed) => {
      if (informed) for (const stream of this.streams) write(stream, eventText(LIVE_MISSED, '{}'));
    });
  }

  /**
   * Opens a stream for topics that were judged, and ends it as soon as `stillMay`, asked every twenty seconds, says no.
   * Refusal: `too_many_requests` beyond six of one session, or eighteen of one person.
   */
  open(follower: Follower, topics: readonly string[], response: Response, stillMay: () => Promise<boolean>): void {
    if (this.stopping || this.hasMost(follower)) throw new EdgeError('too_many_requests', [], TRY_AGAIN_AFTER);
    const end = setTimeout(() => response.end(), LIFETIME);
    const judge = setInterval(() => void this.turns.run(() => judged(stillMay, response)), JUDGED_EVERY);
    for (const timer of [end, judge]) timer.unref();
    const stream: Stream = { ...follower, topics: new Set(topics), response, timers: [end, judge] };
    response.on('close', () => this.forget(stream));
    this.streams.add(stream);
    this.beat();
    response.writeHead(200, HEADERS);
    write(stream, `retry: ${RETRY}\n${eventText(LIVE_READY, '{}')}`);
  }

  /** The session is over, or another person's by now: nothing more goes to it. */
  endOf(sessionId: string): void {
    for (const stream of this.streams) if (stream.sessionId === sessionId) stream.response.end();
  }

  /** How many are open, for the tests and the health of a server. */
  get count(): number {
    return this.streams.size;
  }

  /** Before the server closes: it waits for whatever is still open. */
  onModuleDestroy(): void {
    this.stopping = true;
    clearInterval(this.heartbeat);
    for (const { response } of this.streams) response.end();
  }

  private hasMost({ sessionId, personId }: Follower): boolean {
    const own = [...this.streams].filter((stream) => stream.personId === personId);
    const ofSession = own.filter((stream) => stream.sessionId === sessionId);
    return ofSession.length >= MOST_PER_SESSION || own.length >= MOST_PER_PERSON;
  }

  private tell(payload: string): void {
    const { topic } = JSON.parse(payload) as LiveMessage;
    const text = eventText('message', payload);
    for (const stream of this.streams) if (stream.topics.has(topic)) write(stream, text);
  }

  private forget(stream: Stream): void {
    for (const timer of stream.timers) clearTimeout(timer);
    this.streams.delete(stream);
  }

  private beat(): void {
    if (this.heartbeat !== undefined) return;
    this.heartbeat = setInterval(() => {
      for (const stream of this.streams) write(stream, ': \n\n');
    }, HEARTBEAT);
    this.heartbeat.unref();
  }
}

/** What can't be found out now (the database is away) is asked again: without it there is no news either. */
async function judged(stillMay: () => Promise<boolean>, response: Response): Promise<void> {
  const may = await stillMay().catch(() => true);
  if (!may) response.end();
}

/** JSON has no line breaks of its own, so that one `data` line holds it. */
const eventText = (name: string, data: string): string => `event: ${name}\ndata: ${data}\n\n`;

function write({ response }: Stream, text: string): void {
  if (response.writableEnded || response.destroyed) return;
  if (response.writableLength > MOST_WAITING_BYTES) response.destroy();
  else response.write(text);
}

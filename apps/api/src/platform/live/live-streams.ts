import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { LIVE_MISSED, LIVE_READY, type LiveMessage } from '@samenspoor/contracts/live/live-message';
import type { Response } from 'express';
import { EdgeError } from '../http/edge-error';
import { DatabaseNews } from './database-news';
import { LIVE_NEWS } from './live-channel';

/** Milliseconds. */
export const HEARTBEAT = 20_000;
const RETRY = 3_000;
/** A stream ends by itself, so that who follows it is judged anew when it comes back. */
const LIFETIME = 10 * 60_000;

const MOST_PER_SESSION = 6;
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

interface Stream {
  readonly sessionId: string;
  readonly topics: ReadonlySet<string>;
  readonly response: Response;
  readonly end: NodeJS.Timeout;
}

/** The open streams of server-sent events of this process. */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  private readonly streams = new Set<Stream>();
  private heartbeat: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(news: DatabaseNews) {
    news.on(LIVE_NEWS, (payload) => this.tell(payload));
    news.watch((informed) => {
      if (informed) for (const stream of this.streams) write(stream, eventText(LIVE_MISSED, '{}'));
    });
  }

  /** Opens a stream for topics that were judged. Refusal: `too_many_requests` beyond six of one session. */
  open(sessionId: string, topics: readonly string[], response: Response): void {
    const own = [...this.streams].filter((stream) => stream.sessionId === sessionId);
    if (this.stopping || own.length >= MOST_PER_SESSION) throw new EdgeError('too_many_requests');
    const end = setTimeout(() => response.end(), LIFETIME);
    end.unref();
    const stream: Stream = { sessionId, topics: new Set(topics), response, end };
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

  private tell(payload: string): void {
    const { topic } = JSON.parse(payload) as LiveMessage;
    const text = eventText('message', payload);
    for (const stream of this.streams) if (stream.topics.has(topic)) write(stream, text);
  }

  private forget(stream: Stream): void {
    clearTimeout(stream.end);
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

/** JSON has no line breaks of its own, so that one `data` line holds it. */
const eventText = (name: string, data: string): string => `event: ${name}\ndata: ${data}\n\n`;

function write({ response }: Stream, text: string): void {
  if (response.writableEnded || response.destroyed) return;
  if (response.writableLength > MOST_WAITING_BYTES) response.destroy();
  else response.write(text);
}

import { type IncomingMessage, get } from 'node:http';
import type { LiveMessage } from '@samenspoor/contracts/live/live-message';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';

/** An open stream, as a browser would have it. */
export interface Stream {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Waits for the first message that fits, also one that came already. */
  next(fits: (message: LiveMessage) => boolean): Promise<LiveMessage>;
  /** All messages so far. */
  readonly messages: readonly LiveMessage[];
  /** Resolves when the server ends it. */
  readonly ended: Promise<void>;
  close(): void;
}

const PATIENCE = 5_000;

/** Follows topics over the real socket, until closed. */
export function openStream(address: string, agent: SignedInAgent, ...topics: string[]): Promise<Stream> {
  const url = `${address}/api/v1/live?topics=${encodeURIComponent(topics.join(','))}`;
  return new Promise((resolve, reject) => {
    const headers = { Cookie: agent.cookie, Accept: 'text/event-stream', 'Accept-Encoding': 'gzip' };
    const request = get(url, { headers, agent: false }, (response) => {
      const stream = follow(response, () => request.destroy());
      if (response.statusCode === 200) response.once('data', () => resolve(stream));
      else resolve(stream);
    });
    request.on('error', reject);
  });
}

function follow(response: IncomingMessage, close: () => void): Stream {
  const messages: LiveMessage[] = [];
  const waiting = new Set<() => void>();
  let text = '';
  response.setEncoding('utf8');
  response.on('error', () => undefined);
  response.on('data', (chunk: string) => {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^event: message\ndata: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) messages.push(JSON.parse(data) as LiveMessage);
    }
    for (const look of waiting) look();
  });
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    messages,
    ended: new Promise((resolve) => response.once('close', () => resolve())),
    close,
    next: (fits) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`heard only ${JSON.stringify(messages)}`)), PATIENCE);
        const look = (): void => {
          const found = messages.find(fits);
          if (!found) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}

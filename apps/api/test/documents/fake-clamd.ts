import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

const COMMAND = Buffer.from('zINSTREAM\0');

/** The bytes of a whole `INSTREAM` (man clamd): chunks after their length, a length of nought at the end; else null. */
function streamed(received: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

/** A `clamd` over TCP that finds EICAR and nothing else. */
export class FakeClamd {
  /** What it answers instead of judging: as a scanner does that is out of order. */
  brokenAnswer: string | null = null;
  /** Sizes of what it scanned. */
  readonly scanned: number[] = [];
  private readonly server: Server = createServer((socket) => this.listen(socket));

  async start(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }

  private listen(socket: Socket): void {
    let received = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (data: Buffer) => {
      received = Buffer.concat([received, data]);
      const content = streamed(received);
      if (content) socket.end(`${this.brokenAnswer ?? this.verdict(content)}\0`);
    });
  }

  private verdict(content: Buffer): string {
    this.scanned.push(content.length);
    return content.includes('EICAR-STANDARD-ANTIVIRUS') ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK';
  }
}

import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: one of those could take the port before a server listens. */
const FIRST = 20_000;
/** For each worker its own, so that no two of them find the same port. */
const PER_WORKER = 500;
const WORKERS = 24;

const worker = Number(process.env['JEST_WORKER_ID'] ?? 0) % WORKERS;

/** A port of 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
  const start = Math.floor(Math.random() * PER_WORKER);
  for (let step = 0; step < PER_WORKER; step += 1) {
    const port = FIRST + worker * PER_WORKER + ((start + step) % PER_WORKER);
    if (await isFree(port)) return port;
  }
  throw new Error('no port is free');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}

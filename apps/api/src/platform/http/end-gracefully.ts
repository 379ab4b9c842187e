import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';

/** How long requests under way get to finish, in milliseconds. */
const PATIENCE = 8_000;

/** On SIGTERM and SIGINT: no new requests, finish those under way, close the database, end. A second signal ends at once. */
export function endGracefully(app: INestApplication): void {
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(1);
    ending = true;
    const server = app.getHttpServer() as Server;
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
    server.closeIdleConnections();
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

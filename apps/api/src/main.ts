import 'reflect-metadata';
import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { APP_OPTIONS, createAdapter, setUpApp } from './app-set-up';
import { explainError } from './explain-error';
import { endGracefully } from './platform/http/end-gracefully';
import { readSettings } from './platform/config/settings';

/**
 * How long an idle connection stays open, in milliseconds: longer than proxies keep theirs (mostly 60 s), so that they never
 * send a request into one that is just being closed.
 */
const KEEP_ALIVE = 75_000;

async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await NestFactory.create(AppModule.with(settings), createAdapter(), APP_OPTIONS);
  app.useLogger(app.get(Logger));
  await setUpApp(app);
  endGracefully(app);
  (app.getHttpServer() as Server).keepAliveTimeout = KEEP_ALIVE;
  await app.listen(settings.port, settings.host);
  process.stdout.write(`Samenspoor listens on ${settings.publicUrl}\n`);
}

serve().catch((error: unknown) => {
  process.stderr.write(`${explainError(error)}\n`);
  process.exit(1);
});

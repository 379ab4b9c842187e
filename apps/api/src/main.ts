import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { APP_OPTIONS, createAdapter, setUpApp } from './app-set-up';
import { endGracefully } from './platform/http/end-gracefully';
import { ConfigurationError } from './platform/config/environment';
import { readSettings } from './platform/config/settings';

async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await NestFactory.create(AppModule.with(settings), createAdapter(), APP_OPTIONS);
  app.useLogger(app.get(Logger));
  await setUpApp(app);
  endGracefully(app);
  await app.listen(settings.port, settings.host);
  process.stdout.write(`Samenspoor listens on ${settings.publicUrl}\n`);
}

/** What a person can do something about is one sentence; the rest is an error with its stack. */
function explain(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  const { code, port } = error as { readonly code?: string; readonly port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken: set PORT to a free one.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

serve().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});

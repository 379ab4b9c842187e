import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { APP_OPTIONS, createAdapter, setUpApp } from './app-set-up';
import { explainError } from './explain-error';
import { endGracefully } from './platform/http/end-gracefully';
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

serve().catch((error: unknown) => {
  process.stderr.write(`${explainError(error)}\n`);
  process.exit(1);
});

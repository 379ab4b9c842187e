import type { INestApplication } from '@nestjs/common';
import type { Express } from 'express';
import { Clock } from '../../platform/clock/clock';
import { Settings } from '../../platform/config/settings';
import { NamedQueries } from '../../platform/data/named-queries';
import { DEVELOPMENT_PROVIDER_PATH } from '../sign-in/development-client';
import { createDevelopmentProvider } from './development-provider';
import { interactionRouter } from './interaction-router';

/** Puts the development provider on our own address. Throws in production, whoever calls it. */
export async function mountDevelopmentProvider(app: INestApplication, server: Express): Promise<void> {
  const settings = app.get(Settings);
  const queries = app.get(NamedQueries);
  if (settings.production || settings.provider !== null)
    throw new Error('the development provider signs anybody in: never in production, never beside a real one');
  const provider = await createDevelopmentProvider(settings, queries, app.get(Clock));
  server.use(DEVELOPMENT_PROVIDER_PATH, interactionRouter(provider, queries), provider.callback());
}

import type { Express } from 'express';
import type { Settings } from '../../platform/config/settings';
import type { NamedQueries } from '../../platform/data/named-queries';
import { DEVELOPMENT_PROVIDER_PATH } from '../sign-in/development-client';
import { createDevelopmentProvider } from './development-provider';
import { interactionRouter } from './interaction-router';

/** Puts the development provider on our own address. Throws in production, whoever calls it. */
export async function mountDevelopmentProvider(
  server: Express,
  settings: Settings,
  queries: NamedQueries,
): Promise<void> {
  if (settings.production || settings.provider !== null)
    throw new Error('the development provider signs anybody in: never in production, never beside a real one');
  const provider = await createDevelopmentProvider(settings, queries);
  server.use(DEVELOPMENT_PROVIDER_PATH, interactionRouter(provider, queries), provider.callback());
}

import express from 'express';
import type { NextFunction, Request, RequestHandler, Response, Router } from 'express';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import type { NamedQueries } from '../../platform/data/named-queries';
import { htmlPage } from '../../platform/http/html-page';
import { findDemoPeople, findDemoPerson } from './demo-people';
import { INTERACTION_SECONDS } from './lifetimes';
import { peoplePage } from './people-page';

const caught =
  (handle: (request: Request, response: Response) => Promise<void>): RequestHandler =>
  (request, response, next) => {
    handle(request, response).catch(next);
  };

/** The pages of the development provider: who signs in? Without a page when the request carries a known hint. */
export function interactionRouter(provider: Provider, queries: NamedQueries): Router {
  const router = express.Router();
  const path = '/interaction/:uid';
  router.get(
    path,
    caught((request, response) => ask(provider, queries, request, response)),
  );
  router.post(
    path,
    express.urlencoded({ extended: false, limit: '1kb' }),
    caught((request, response) => signIn(provider, queries, request, response)),
  );
  router.use(answerExpired);
  return router;
}

async function ask(provider: Provider, queries: NamedQueries, request: Request, response: Response): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const hint = typeof params['login_hint'] === 'string' ? params['login_hint'] : null;
  if (hint !== null && (await findDemoPerson(queries, hint))) return finish(provider, hint, request, response);
  htmlPage(response, 200, peoplePage(await findDemoPeople(queries), hint));
}

async function signIn(provider: Provider, queries: NamedQueries, request: Request, response: Response): Promise<void> {
  const { userName } = (request.body ?? {}) as { readonly userName?: unknown };
  const chosen = typeof userName === 'string' ? userName : '';
  if (await findDemoPerson(queries, chosen)) return finish(provider, chosen, request, response);
  htmlPage(response, 422, peoplePage(await findDemoPeople(queries), chosen));
}

async function finish(provider: Provider, accountId: string, request: Request, response: Response): Promise<void> {
  await forgetOther(provider, accountId, request, response);
  await provider.interactionFinished(request, response, { login: { accountId, remember: false } });
}

/** Another person may still be signed in at the provider; without this it would first ask to sign that one out. */
async function forgetOther(provider: Provider, accountId: string, request: Request, response: Response): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  const stored = interaction.session && (await provider.Session.findByUid(interaction.session.uid));
  if (!interaction.session || !stored || stored.accountId === accountId) return;
  stored.accountId = undefined;
  stored.authorizations = undefined;
  await stored.persist();
  (interaction.session as { accountId?: string }).accountId = undefined;
  await interaction.save(INTERACTION_SECONDS);
}

function answerExpired(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (!(error instanceof errors.SessionNotFound)) return next(error);
  htmlPage(response, 400, {
    title: 'Aanmelden duurde te lang',
    body: `
      <h1>Aanmelden duurde te lang</h1>
      <p>Deze aanmeldpagina is verlopen.</p>
      <p><a class="button" href="/api/v1/auth/login">Opnieuw aanmelden</a></p>`,
  });
}

import { randomBytes } from 'node:crypto';
import Provider, { interactionPolicy } from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { Clock } from '../../platform/clock/clock';
import type { Settings } from '../../platform/config/settings';
import type { NamedQueries } from '../../platform/data/named-queries';
import { htmlDocument, pagePolicy } from '../../platform/http/html-page';
import { DEVELOPMENT_CLIENT, DEVELOPMENT_PROVIDER_PATH, developmentIssuerUrl } from '../sign-in/development-client';
import { findDemoPerson } from './demo-people';
import { LIFETIMES } from './lifetimes';
import { MemoryAdapter } from './memory-adapter';
import { SIGN_OUT_SCRIPT, signOutPage } from './people-page';
import { newSigningKey } from './signing-key';

/**
 * An OpenID Connect provider for development and demonstration, which signs anybody in without a password. The server
 * refuses to start it in production.
 */
export async function createDevelopmentProvider(
  settings: Settings,
  queries: NamedQueries,
  clock: Clock,
): Promise<Provider> {
  const provider = new Provider(developmentIssuerUrl(settings), {
    ...(await configurationFor(settings, clock)),
    findAccount: async (_context, userName) => {
      const person = await findDemoPerson(queries, userName);
      return person === null
        ? undefined
        : { accountId: userName, claims: () => ({ sub: userName, name: person.name }) };
    },
  });
  provider.proxy = true;
  return provider;
}

async function configurationFor({ publicUrl }: Settings, clock: Clock): Promise<Configuration> {
  const { clientId, clientSecret, idTokenAlgorithm } = DEVELOPMENT_CLIENT;
  return {
    adapter: () => new MemoryAdapter(clock),
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}/api/v1/auth/callback`],
        post_logout_redirect_uris: [`${publicUrl}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: idTokenAlgorithm,
      },
    ],
    claims: { openid: ['sub'], profile: ['name'] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    jwks: { keys: [await newSigningKey()] },
    pkce: { required: () => true },
    interactions: {
      policy: alwaysAsk(),
      url: (_context, { uid }) => `${DEVELOPMENT_PROVIDER_PATH}/interaction/${uid}`,
    },
    loadExistingGrant: grantEverything,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: answerSignOutPage },
    },
    ttl: LIFETIMES,
  };
}

/** Each sign-in asks who it is, whoever signed in before, so that somebody can change from one person to another. */
function alwaysAsk(): ReturnType<typeof interactionPolicy.base> {
  const policy = interactionPolicy.base();
  const check = new interactionPolicy.Check('each_time', 'Sign in as somebody', ({ oidc }) =>
    oidc.result?.login ? interactionPolicy.Check.NO_NEED_TO_PROMPT : interactionPolicy.Check.REQUEST_PROMPT,
  );
  policy.get('login')?.checks.add(check);
  return policy;
}

/** No consent page: the only client is our own. */
async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

function answerSignOutPage(context: KoaContextWithOIDC, form: string): void {
  context.set('Content-Security-Policy', pagePolicy(SIGN_OUT_SCRIPT));
  context.body = htmlDocument(signOutPage(form));
}

import { Injectable } from '@nestjs/common';
import { DEVELOPMENT_ISSUER } from '@samenspoor/database/entities/identity/person.entity';
import * as oidc from 'openid-client';
import { Settings } from '../../platform/config/settings';
import type { ExternalProvider } from '../../platform/config/settings';
import { DEVELOPMENT_CLIENT, developmentIssuerUrl } from './development-client';
import { fetchOwnAddress } from './fetch-own-address';

/** Who the provider says has signed in. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly idToken: string;
}

/** What one sign-in remembers, to recognise its own answer (RFC 9700). */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Where the provider sends the browser back to. */
const CALLBACK = '/api/v1/auth/callback';

/** Our side of OpenID Connect: the code flow with PKCE. The provider is asked about itself at the first sign-in. */
@Injectable()
export class RelyingParty {
  private discovered: Promise<oidc.Configuration> | null = null;

  constructor(private readonly settings: Settings) {}

  newSecrets(): SignInSecrets {
    return { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier: oidc.randomPKCECodeVerifier() };
  }

  /** The address of the provider to send the browser to; `loginHint` says who is expected to sign in. */
  async authorizationUrl(secrets: SignInSecrets, loginHint: string | null): Promise<string> {
    const url = oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.settings.publicUrl + CALLBACK,
      scope: 'openid profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.codeVerifier),
      code_challenge_method: 'S256',
      state: secrets.state,
      nonce: secrets.nonce,
      ...(loginHint === null ? {} : { login_hint: loginHint }),
    });
    return url.href;
  }

  /** Exchanges the code in the callback's query for who signed in. Throws when anything doesn't fit the secrets. */
  async identify(callbackPathAndQuery: string, secrets: SignInSecrets): Promise<Identity> {
    const url = new URL(callbackPathAndQuery, this.settings.publicUrl);
    const tokens = await oidc.authorizationCodeGrant(await this.configuration(), url, {
      pkceCodeVerifier: secrets.codeVerifier,
      expectedState: secrets.state,
      expectedNonce: secrets.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || tokens.id_token === undefined) throw new Error('the provider gave no ID token');
    const issuer = this.settings.provider === null ? DEVELOPMENT_ISSUER : claims.iss;
    return { issuer, subject: claims.sub, idToken: tokens.id_token };
  }

  /** Where to send the browser so that the provider ends its session too; our own start page when it can't. */
  async signOutUrl(idToken: string): Promise<string> {
    const configuration = await this.configuration();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return `${this.settings.publicUrl}/`;
    const parameters = { id_token_hint: idToken, post_logout_redirect_uri: `${this.settings.publicUrl}/` };
    return oidc.buildEndSessionUrl(configuration, parameters).href;
  }

  private configuration(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = null;
      throw error;
    });
    return this.discovered;
  }

  private discover(): Promise<oidc.Configuration> {
    const { provider } = this.settings;
    return provider === null ? this.discoverOwn() : discoverExternal(provider);
  }

  private discoverOwn(): Promise<oidc.Configuration> {
    const { clientId, clientSecret, idTokenAlgorithm } = DEVELOPMENT_CLIENT;
    return oidc.discovery(
      new URL(developmentIssuerUrl(this.settings)),
      clientId,
      { client_secret: clientSecret, id_token_signed_response_alg: idTokenAlgorithm },
      undefined,
      { execute: [oidc.allowInsecureRequests], [oidc.customFetch]: fetchOwnAddress(this.settings) },
    );
  }
}

function discoverExternal({ issuer, clientId, clientSecret }: ExternalProvider): Promise<oidc.Configuration> {
  const execute = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute });
}

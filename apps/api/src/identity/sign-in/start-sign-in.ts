import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Settings } from '../../platform/config/settings';
import { saveSession } from '../sessions/save-session';
import { localPath } from './local-path';
import { RelyingParty } from './relying-party';

/** How long somebody may take to sign in at the provider, in milliseconds. */
const PATIENCE = 30 * 60_000;

/** Set when we sent the browser to our own address, so that a proxy that hides it can't make us do so for ever. */
const MOVED = 'moved';

/** What the secret of an invitation looks like. */
const INVITATION = /^[\w-]{20,100}$/;

/** Begins the code flow: remembers its secrets in the session and answers where the browser goes next. */
@Injectable()
export class StartSignIn {
  constructor(
    private readonly settings: Settings,
    private readonly relyingParty: RelyingParty,
  ) {}

  async execute({ host, originalUrl, query, session }: Request): Promise<string> {
    const { publicUrl } = this.settings;
    if (host !== new URL(publicUrl).host && query[MOVED] === undefined) return atPublicUrl(publicUrl, originalUrl);
    const secrets = this.relyingParty.newSecrets();
    const hint = query['login_hint'];
    const url = await this.relyingParty.authorizationUrl(
      secrets,
      typeof hint === 'string' && hint !== '' ? hint : null,
    );
    const invitation = query['invitation'];
    session.flow = {
      ...secrets,
      returnTo: localPath(query['returnTo'], publicUrl),
      ...(typeof invitation === 'string' && INVITATION.test(invitation) ? { invitation } : {}),
    };
    if (!session.person) session.cookie.maxAge = PATIENCE;
    await saveSession(session);
    return url;
  }
}

/** The cookie of a sign-in belongs to one host: somebody who came by another name begins at the public one. */
function atPublicUrl(publicUrl: string, originalUrl: string): string {
  const url = new URL(originalUrl, publicUrl);
  url.searchParams.set(MOVED, '1');
  return publicUrl + url.pathname + url.search;
}

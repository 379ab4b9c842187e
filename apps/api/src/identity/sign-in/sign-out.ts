import { Injectable, Logger } from '@nestjs/common';
import type { SignedOutView } from '@samenspoor/contracts/identity/sign-out';
import type { Session, SessionData } from 'express-session';
import { destroySession } from '../sessions/save-session';
import { RelyingParty } from './relying-party';

/** Ends the session, in every process, and answers where the browser goes to end the provider's session too. */
@Injectable()
export class SignOut {
  private readonly logger = new Logger('SignOut');

  constructor(private readonly relyingParty: RelyingParty) {}

  async execute(session: Session & Partial<SessionData>): Promise<SignedOutView> {
    const { person } = session;
    await destroySession(session);
    return { redirectTo: person ? await this.providerSignOut(person.idToken) : '/' };
  }

  /** Our session has ended whatever the provider does: when it can't be reached, that is where it ends. */
  private async providerSignOut(idToken: string): Promise<string> {
    try {
      return await this.relyingParty.signOutUrl(idToken);
    } catch (error) {
      this.logger.warn(`the provider can't be reached to sign out: ${String(error)}`);
      return '/';
    }
  }
}

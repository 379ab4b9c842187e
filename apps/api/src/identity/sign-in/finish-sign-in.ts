import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { NamedQueries } from '../../platform/data/named-queries';
import { RefusalError } from '../../platform/http/refusal-error';
import { FindActor } from '../people/find-actor';
import { regenerateSession, saveSession } from '../sessions/save-session';
import type { SignedInPerson } from '../sessions/session-data';
import { AcceptInvitation } from './accept-invitation';
import { RelyingParty } from './relying-party';
import type { Identity } from './relying-party';
import { SignInFailed } from './sign-in-failed';

/**
 * The provider sent the browser back: checks its answer, finds the person by issuer and subject (never by e-mail),
 * and opens a new session. Who came by an invitation accepts it. Answers the path to go to. Throws `SignInFailed`, or
 * refuses with `no_capacity` or `invitation_not_valid`.
 */
@Injectable()
export class FinishSignIn {
  constructor(
    private readonly relyingParty: RelyingParty,
    private readonly queries: NamedQueries,
    private readonly findActor: FindActor,
    private readonly acceptInvitation: AcceptInvitation,
  ) {}

  async execute(request: Request): Promise<string> {
    const { flow } = request.session;
    if (!flow) throw new SignInFailed('there is no sign-in under way in this session');
    delete request.session.flow;
    const identity = await this.relyingParty.identify(request.originalUrl, flow).catch((cause: unknown) => {
      throw new SignInFailed('the answer of the provider does not fit', { cause });
    });
    const person = await this.personOf(identity, flow.invitation);
    await regenerateSession(request.session);
    request.session.person = person;
    await saveSession(request.session);
    return flow.returnTo;
  }

  private async personOf(identity: Identity, invitation: string | undefined): Promise<SignedInPerson> {
    const { issuer, subject, idToken } = identity;
    const accepted = invitation === undefined || (await this.acceptInvitation.execute(invitation, identity));
    const person = await this.queries.first<{ id: string }>(
      'identity.person',
      'select id from person where issuer = $1 and subject = $2',
      [issuer, subject],
    );
    const actor = person && (await this.findActor.execute(person.id, null));
    if (!actor) throw RefusalError.of(accepted ? 'no_capacity' : 'invitation_not_valid');
    const { personId, capacityId } = actor;
    return { personId, capacityId, csrfToken: randomBytes(24).toString('base64url'), idToken };
  }
}

import { Injectable } from '@nestjs/common';
import type { MeView } from '@samenspoor/contracts/identity/me';
import type { Session, SessionData } from 'express-session';
import type { SignedIn } from '../../platform/access/signed-in';
import { EdgeError } from '../../platform/http/edge-error';
import { RefusalError } from '../../platform/http/refusal-error';
import { saveSession } from '../sessions/save-session';
import { FindActor } from './find-actor';
import { ReadMe } from './read-me';

/** Goes on in another capacity. Refusal: `unknown_capacity` for one that isn't theirs, or not any more. */
@Injectable()
export class ChooseCapacity {
  constructor(
    private readonly findActor: FindActor,
    private readonly readMe: ReadMe,
  ) {}

  async execute(session: Session & Partial<SessionData>, signedIn: SignedIn, capacityId: string): Promise<MeView> {
    const { person } = session;
    if (!person) throw new EdgeError('not_signed_in');
    const actor = await this.findActor.execute(person.personId, capacityId);
    if (actor?.capacityId !== capacityId) throw RefusalError.of('unknown_capacity', undefined, '/capacityId');
    session.person = { ...person, capacityId };
    await saveSession(session);
    return this.readMe.execute({ ...signedIn, actor });
  }
}

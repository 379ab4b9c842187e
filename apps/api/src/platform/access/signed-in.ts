import type { Actor } from '@samenspoor/domain/access/actor';
import type { Request } from 'express';

/** What the session says about who asks: put on the request before any route runs. */
export interface SignedIn {
  readonly sessionId: string;
  readonly actor: Actor;
  readonly csrfToken: string;
}

/** A request, with who asks when somebody is signed in. */
export interface ApiRequest extends Request {
  signedIn?: SignedIn;
}

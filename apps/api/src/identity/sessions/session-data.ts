import 'express-session';

/** What a sign-in that is under way must remember until the provider sends the browser back. */
export interface SignInFlow {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** A path of our own, to go to afterwards. */
  readonly returnTo: string;
  /** Secret of the invitation by which somebody came. */
  readonly invitation?: string;
}

/** Who is signed in, and in which capacity; everything else is looked up. */
export interface SignedInPerson {
  readonly personId: string;
  readonly capacityId: string;
  /** To be repeated in `X-CSRF-Token` by every unsafe request. */
  readonly csrfToken: string;
  /** Given back to the provider at sign-out, so that it knows who leaves. */
  readonly idToken: string;
}

declare module 'express-session' {
  interface SessionData {
    flow?: SignInFlow;
    person?: SignedInPerson;
  }
}

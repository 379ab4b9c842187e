import type { Session } from 'express-session';

type Callback = (error?: unknown) => void;

const settled = (act: (done: Callback) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    act((error) => (error ? reject(error as Error) : resolve()));
  });

/** Writes the session now, not after the answer: the next request must find it. */
export function saveSession(session: Session): Promise<void> {
  return settled((done) => session.save(done));
}

/** Gives the browser a new session id: an id from before the sign-in must be worth nothing after it. */
export function regenerateSession(session: Session): Promise<void> {
  return settled((done) => session.regenerate(done));
}

/** Ends the session everywhere. */
export function destroySession(session: Session): Promise<void> {
  return settled((done) => session.destroy(done));
}

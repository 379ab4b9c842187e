/** Answer of `POST /auth/logout`: the session has ended; the browser goes there next. */
export interface SignedOutView {
  readonly redirectTo: string;
}

/** A sign-in that didn't come to its end: it took too long, was started in another window, or was called off. */
export class SignInFailed extends Error {}

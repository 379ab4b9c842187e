/** How long somebody may look at the sign-in page, in seconds. */
export const INTERACTION_SECONDS = 3600;

/** How long what the development provider hands out is worth something, in seconds. */
export const LIFETIMES = {
  Session: 3600,
  Interaction: INTERACTION_SECONDS,
  Grant: 3600,
  AccessToken: 3600,
  IdToken: 3600,
  AuthorizationCode: 60,
};

export { DEVELOPMENT_PROVIDER_PATH } from './sign-in/development-client';
export { IdentityModule } from './identity.module';
export { SessionGate } from './sessions/session-gate';

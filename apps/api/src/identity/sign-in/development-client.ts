import type { Settings } from '../../platform/config/settings';

/** Our own client at the development provider. It protects nothing: that provider signs anybody in. */
export const DEVELOPMENT_CLIENT = {
  clientId: 'samenspoor',
  clientSecret: 'development',
  idTokenAlgorithm: 'ES256',
} as const;

/** Path of the development provider, on the same address as everything else. */
export const DEVELOPMENT_PROVIDER_PATH = '/idp';

/** The issuer of the development provider while it runs here. */
export function developmentIssuerUrl({ publicUrl }: Settings): string {
  return publicUrl + DEVELOPMENT_PROVIDER_PATH;
}

import type { CustomFetch } from 'openid-client';
import type { Settings } from '../../platform/config/settings';

/**
 * Calls the development provider where this process listens, whatever address browsers know it by: the public address
 * may be one that only they can reach. The forwarded headers tell the provider which address that is.
 */
export function fetchOwnAddress({ host, port, publicUrl }: Settings): CustomFetch {
  const here = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const { host: publicHost, protocol } = new URL(publicUrl);
  return (url, options) => {
    const { pathname, search } = new URL(url);
    return fetch(`http://${here}:${port}${pathname}${search}`, {
      ...options,
      body: options.body as RequestInit['body'],
      headers: { ...options.headers, 'x-forwarded-host': publicHost, 'x-forwarded-proto': protocol.slice(0, -1) },
    });
  };
}

import type { ThrottlerModuleOptions } from '@nestjs/throttler';
import { Settings } from '../config/settings';
import { isSafe } from './csrf';
import type { ApiRequest } from './signed-in';

const MINUTE = 60_000;
const SIGN_IN = '/api/v1/auth/';

/** What the limits tell apart. */
export type RequestKind = 'sign_in' | 'write' | 'read';

/** What a request counts as: reading is never limited, signing in and writing are. */
export function kindOfRequest({ originalUrl, method }: ApiRequest): RequestKind {
  if (originalUrl.startsWith(SIGN_IN)) return 'sign_in';
  return isSafe(method) ? 'read' : 'write';
}

/** Signing in is counted per address, writing per session (per address without one). */
export function requestLimits({ signInsPerMinute, writesPerMinute }: Settings): ThrottlerModuleOptions {
  const only = (kind: RequestKind) => (context: { switchToHttp(): { getRequest<T>(): T } }) =>
    kindOfRequest(context.switchToHttp().getRequest<ApiRequest>()) !== kind;
  return {
    setHeaders: true,
    generateKey: (_context, tracker, name) => `${name}:${tracker}`,
    throttlers: [
      { name: 'sign_in', limit: signInsPerMinute, ttl: MINUTE, skipIf: only('sign_in') },
      { name: 'write', limit: writesPerMinute, ttl: MINUTE, skipIf: only('write') },
    ],
  };
}

import type { ExecutionContext } from '@nestjs/common';
import type { ThrottlerModuleOptions } from '@nestjs/throttler';
import { Settings } from '../config/settings';
import { isSafe } from './csrf';
import { isExpensive } from './expensive';
import type { ApiRequest } from './signed-in';

const MINUTE = 60_000;
const SIGN_IN = '/api/v1/auth/';

/** What the limits tell apart. */
export type RequestKind = 'sign_in' | 'write' | 'read';

/** What a request counts as: reading is limited only where it is expensive, signing in and writing always. */
export function kindOfRequest({ originalUrl, method }: ApiRequest): RequestKind {
  if (originalUrl.startsWith(SIGN_IN)) return 'sign_in';
  return isSafe(method) ? 'read' : 'write';
}

/** Behind one address sit many people, as in a town hall. */
const PEOPLE_PER_ADDRESS = 5;

const requestOf = (context: ExecutionContext): ApiRequest => context.switchToHttp().getRequest<ApiRequest>();
const only = (kind: RequestKind) => (context: ExecutionContext) => kindOfRequest(requestOf(context)) !== kind;
const unlessExpensive = (context: ExecutionContext): boolean => !isExpensive(context);
const address = (request: Record<string, unknown>): Promise<string> =>
  Promise.resolve((request as unknown as ApiRequest).ip ?? 'unknown');
const person = (request: Record<string, unknown>): Promise<string> => {
  const { signedIn } = request as unknown as ApiRequest;
  return signedIn ? Promise.resolve(signedIn.actor.personId) : address(request);
};

/**
 * Signing in is counted per address, writing per session (per address without one), and what is expensive per person and per
 * address.
 */
export function requestLimits({
  signInsPerMinute,
  writesPerMinute,
  expensivePerMinute,
}: Settings): ThrottlerModuleOptions {
  const expensive = { ttl: MINUTE, skipIf: unlessExpensive };
  return {
    setHeaders: true,
    generateKey: (_context, tracker, name) => `${name}:${tracker}`,
    throttlers: [
      { name: 'sign_in', limit: signInsPerMinute, ttl: MINUTE, skipIf: only('sign_in') },
      { name: 'write', limit: writesPerMinute, ttl: MINUTE, skipIf: only('write') },
      { name: 'expensive', limit: expensivePerMinute, getTracker: person, ...expensive },
      { name: 'expensive_address', limit: expensivePerMinute * PEOPLE_PER_ADDRESS, getTracker: address, ...expensive },
    ],
  };
}

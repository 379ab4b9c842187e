import { timingSafeEqual } from 'node:crypto';
import { EdgeError } from '../http/edge-error';
import type { ApiRequest } from './signed-in';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True for a method that changes nothing (RFC 9110 §9.2.1). */
export function isSafe(method: string): boolean {
  return SAFE_METHODS.has(method);
}

/** The header in which an unsafe request repeats the token of `GET /me`. */
export const CSRF_HEADER = 'x-csrf-token';

/** Refuses an unsafe request of a session that doesn't repeat the session's own token: `csrf_failed`. */
export function refuseForgedRequest(request: ApiRequest): void {
  if (isSafe(request.method) || !request.signedIn) return;
  const given = Buffer.from(String(request.headers[CSRF_HEADER] ?? ''));
  const expected = Buffer.from(request.signedIn.csrfToken);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new EdgeError('csrf_failed');
}

import { createHash } from 'node:crypto';
import { EdgeError } from '../http/edge-error';
import type { ApiRequest, SignedIn } from '../access/signed-in';
import { isSafe } from '../access/csrf';

/** The header with which a client says that two requests are one intent (IETF draft-ietf-httpapi-idempotency-key-header). */
export const IDEMPOTENCY_HEADER = 'idempotency-key';

/** Visible ASCII without quotes; between quotes, as the draft asks, or bare, as most clients send it. */
const KEY = /^(?:"([!#-[\]-~]{1,128})"|([!#-[\]-~]{1,128}))$/;

/** A request that carries a key, by somebody who is signed in. */
export interface KeyedRequest {
  readonly personId: string;
  readonly key: string;
  /** SHA-256 in hex of what is asked. */
  readonly request: string;
}

/**
 * The key of a request; null when there is none or it can't count: what only reads, who isn't signed in, and bodies that
 * aren't JSON, which have a protocol of their own (parts of a file) or are settled in a second step (workbooks, tables).
 * Throws `idempotency_key_malformed` for a key that is empty, too long (128 characters) or unreadable.
 */
export function keyedRequest(request: ApiRequest): KeyedRequest | null {
  const header = request.headers[IDEMPOTENCY_HEADER];
  if (header === undefined || isSafe(request.method) || !request.signedIn || hasOtherBody(request)) return null;
  const match = KEY.exec(String(header));
  const key = match?.[1] ?? match?.[2];
  if (key === undefined) throw new EdgeError('idempotency_key_malformed');
  return { personId: request.signedIn.actor.personId, key, request: fingerprintOf(request, request.signedIn) };
}

const hasOtherBody = ({ headers }: ApiRequest): boolean =>
  headers['content-type'] !== undefined && !headers['content-type'].startsWith('application/json');

/** The capacity counts: in another one the same words ask something else. */
function fingerprintOf({ method, originalUrl, headers, body }: ApiRequest, { actor }: SignedIn): string {
  const asked = [actor.capacityId, method, originalUrl, headers['if-match'] ?? null, (body as unknown) ?? null];
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}

import { createHash } from 'node:crypto';
import { EdgeError } from '../http/edge-error';
import type { ApiRequest, SignedIn } from '../access/signed-in';
import { isSafe } from '../access/csrf';

/** The header with which a client says that two requests are one intent (IETF draft-ietf-httpapi-idempotency-key-header). */
export const IDEMPOTENCY_HEADER = 'idempotency-key';

/** A string of structured fields (RFC 9651 §3.3.3), as the draft asks: printable ASCII, `"` and `\` escaped. */
const QUOTED = /^"((?:[ !#-[\]-~]|\\["\\])*)"$/;
/** As most clients send it: visible ASCII without quotes. */
const BARE = /^[!#-[\]-~]+$/;
const LONGEST = 128;

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
  return {
    personId: request.signedIn.actor.personId,
    key: keyIn(String(header)),
    request: fingerprintOf(request, request.signedIn),
  };
}

function keyIn(header: string): string {
  const quoted = QUOTED.exec(header)?.[1]?.replaceAll(/\\(.)/g, '$1');
  const key = quoted ?? (BARE.test(header) ? header : '');
  if (key.length === 0 || key.length > LONGEST) throw new EdgeError('idempotency_key_malformed');
  return key;
}

const hasOtherBody = ({ headers }: ApiRequest): boolean =>
  headers['content-type'] !== undefined && !headers['content-type'].startsWith('application/json');

/** The capacity counts: in another one the same words ask something else. */
function fingerprintOf({ method, originalUrl, headers, body }: ApiRequest, { actor }: SignedIn): string {
  const asked = [actor.capacityId, method, originalUrl, headers['if-match'] ?? null, (body as unknown) ?? null];
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}

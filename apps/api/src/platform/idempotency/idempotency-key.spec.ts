import type { ApiRequest } from '../access/signed-in';
import { keyedRequest } from './idempotency-key';

const actor = { personId: 'p1', capacityId: 'c1' };

const asked = (over: object = {}, headers: object = {}): ApiRequest =>
  ({
    method: 'POST',
    originalUrl: '/api/v1/x',
    body: { text: 'dag' },
    signedIn: { actor },
    ...over,
    headers: { 'content-type': 'application/json', 'idempotency-key': 'k-1', ...headers },
  }) as unknown as ApiRequest;

const requestOf = (over?: object, headers?: object) => keyedRequest(asked(over, headers))?.request;

describe('the key of a request', () => {
  it.each([
    ['"k-1"', 'k-1'],
    ['k-1', 'k-1'],
    [`"${'a'.repeat(128)}"`, 'a'.repeat(128)],
    ['~!#[]', '~!#[]'],
    ['"a, b"', 'a, b'],
    [String.raw`"say \"yes\" \\ no"`, String.raw`say "yes" \ no`],
  ])('is read from %s', (header, key) => {
    expect(keyedRequest(asked({}, { 'idempotency-key': header }))).toMatchObject({ personId: 'p1', key });
  });

  it.each([
    '',
    '""',
    '"',
    'a b',
    'a"b',
    'a\\b',
    'é',
    'a'.repeat(129),
    `"${'a'.repeat(129)}"`,
    '"a"b"',
    '"a\\n"',
    '"a\\"',
    '"a";v=1',
    '"a", "a"',
  ])('is refused when it is %j', (header) => {
    expect(() => keyedRequest(asked({}, { 'idempotency-key': header }))).toThrow('idempotency_key_malformed');
  });

  it.each([
    ['there is none', {}, { 'idempotency-key': undefined }],
    ['nothing is changed', { method: 'GET' }, {}],
    ['nobody is signed in', { signedIn: undefined }, {}],
    ['the body is a part of a file', { method: 'PATCH' }, { 'content-type': 'application/offset+octet-stream' }],
  ])('does not count when %s', (_, over, headers) => {
    expect(keyedRequest(asked(over, headers))).toBeNull();
  });

  it.each([
    ['another body', { body: { text: 'nacht' } }, {}],
    ['another address', { originalUrl: '/api/v1/y' }, {}],
    ['another method', { method: 'PUT' }, {}],
    ['another version', {}, { 'if-match': '"3"' }],
    ['another capacity', { signedIn: { actor: { ...actor, capacityId: 'c2' } } }, {}],
  ])('belongs to one request, not to one with %s', (_, over, headers) => {
    expect(requestOf()).toMatch(/^[0-9a-f]{64}$/);
    expect(requestOf({ body: { text: 'dag' } })).toBe(requestOf());
    expect(requestOf(over, headers)).not.toBe(requestOf());
  });
});

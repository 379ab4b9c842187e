import type { SignedIn } from '../../platform/access/signed-in';
import { CACHE_TTL, SessionCache } from './session-cache';

const signedIn = (sessionId: string): SignedIn => ({ sessionId, csrfToken: 'x', actor: {} as SignedIn['actor'] });

let now = 0;
let cache: SessionCache;

beforeEach(() => {
  now = 0;
  cache = new SessionCache(() => now);
});

describe('what a process remembers of sessions', () => {
  it('is found by the whole cookie', () => {
    cache.put('s:1.signature', signedIn('1'), cache.mark);
    expect(cache.get('s:1.signature')?.sessionId).toBe('1');
    expect(cache.get('s:1.other')).toBeUndefined();
  });

  it('is believed for ten seconds at most', () => {
    cache.put('a', signedIn('1'), cache.mark);
    now = CACHE_TTL - 1;
    expect(cache.get('a')).toBeDefined();
    now = CACHE_TTL;
    expect(cache.get('a')).toBeUndefined();
  });

  it('is forgotten when the session changes', () => {
    cache.put('a', signedIn('1'), cache.mark);
    cache.forget('1');
    expect(cache.get('a')).toBeUndefined();
  });

  it('is not put back by a read that began before the session changed', () => {
    const mark = cache.mark;
    cache.forget('1');
    cache.put('a', signedIn('1'), mark);
    expect(cache.get('a')).toBeUndefined();
  });

  it('is nothing while there is no news from other processes', () => {
    cache.put('a', signedIn('1'), cache.mark);
    cache.keepWhile(false);
    expect(cache.get('a')).toBeUndefined();
    cache.put('a', signedIn('1'), cache.mark);
    expect(cache.get('a')).toBeUndefined();
    cache.keepWhile(true);
    cache.put('a', signedIn('1'), cache.mark);
    expect(cache.get('a')).toBeDefined();
  });

  it('never grows without end', () => {
    for (let index = 0; index <= 20_000; index += 1) cache.put(`c${index}`, signedIn(String(index)), cache.mark);
    expect(cache.get('c0')).toBeUndefined();
  });
});

import { INTENT_TTL, Intents } from './intents';

describe('what somebody means', () => {
  let now: number;
  let made: number;
  let intents: Intents;

  beforeEach(() => {
    now = 0;
    made = 0;
    intents = new Intents(
      () => now,
      () => `key ${(made += 1)}`,
    );
  });

  it('keeps its key as long as nobody answered', () => {
    expect([intents.keyOf('a'), intents.keyOf('b'), intents.keyOf('a')]).toEqual(['key 1', 'key 2', 'key 1']);
  });

  it('is something new once it was answered', () => {
    intents.keyOf('a');
    intents.keyOf('b');
    intents.settled('a');
    expect([intents.keyOf('a'), intents.keyOf('b')]).toEqual(['key 3', 'key 2']);
  });

  it('is something new ten minutes after the last attempt, as the same short answer may be meant twice', () => {
    intents.keyOf('a');
    now = INTENT_TTL - 1;
    expect(intents.keyOf('a')).toBe('key 1');
    now += INTENT_TTL - 1;
    expect(intents.keyOf('a')).toBe('key 1');
    now += INTENT_TTL;
    expect(intents.keyOf('a')).toBe('key 2');
  });

  it('gives way when there are more than fifty, the one that waits longest first', () => {
    intents.keyOf('a');
    for (let other = 0; other < 49; other += 1) intents.keyOf(`other ${other}`);
    intents.keyOf('a');
    intents.keyOf('one more');
    expect(intents.keyOf('a')).toBe('key 1');
    expect(intents.keyOf('other 0')).toBe('key 52');
  });
});

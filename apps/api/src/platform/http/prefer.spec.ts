import { prefersMinimal } from './prefer';

describe('the preference for a short answer', () => {
  it.each(['return=minimal', 'respond-async, return=minimal', 'return="minimal"; foo', 'Return = Minimal'])(
    'is read from "%s"',
    (header) => expect(prefersMinimal(header)).toBe(true),
  );

  it.each([undefined, '', 'return=representation', 'xreturn=minimal', 'return=minimalist'])(
    'is not in "%s"',
    (header) => expect(prefersMinimal(header)).toBe(false),
  );
});

import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor';
import { EdgeError } from './edge-error';

describe('the cursor of a list', () => {
  it('comes back as it went out, and fits in a URL', () => {
    const part = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (key) => {
        const cursor = encodeCursor(key);
        expect(cursor).toMatch(/^[\w-]*$/);
        expect(decodeCursor(cursor, key.length)).toEqual(key);
      }),
    );
  });

  it('is nothing on the first page', () => {
    expect(decodeCursor(undefined, 2)).toBeNull();
  });

  it.each(['', 'x', encodeCursor(['a']), encodeCursor(['a', 'b', 'c']), Buffer.from('[{},1]').toString('base64url')])(
    'is refused when it is not ours: %s',
    (cursor) => {
      expect(() => decodeCursor(cursor, 2)).toThrow(EdgeError);
    },
  );
});

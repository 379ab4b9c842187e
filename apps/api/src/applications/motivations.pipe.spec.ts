import { EdgeError } from '../platform/http/edge-error';
import { MotivationsPipe } from './motivations.pipe';

const pipe = new MotivationsPipe();

describe('the map of motivations', () => {
  it('lets texts through', () => {
    expect(pipe.transform({ motivations: { '5': 'Daarom' } })).toEqual({ motivations: { '5': 'Daarom' } });
    expect(pipe.transform({})).toEqual({});
  });

  it('refuses each text that is too long or no text, at its place', () => {
    const motivations = { '5': 'x'.repeat(2_501), '6': 7, 'a/b~c': null } as unknown as Record<string, string>;
    try {
      pipe.transform({ motivations });
      throw new Error('it was let through');
    } catch (error) {
      expect((error as EdgeError).errors.map(({ pointer, code }) => [pointer, code])).toEqual([
        ['/motivations/5', 'too_long'],
        ['/motivations/6', 'not_a_text'],
        ['/motivations/a~1b~0c', 'not_a_text'],
      ]);
    }
  });
});

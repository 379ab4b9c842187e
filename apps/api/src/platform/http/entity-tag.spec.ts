import { entityTagOf, refuseIfStale, versionOfTag } from './entity-tag';
import { RefusalError } from './refusal-error';

describe('the version of a thing in its headers', () => {
  it('comes back as it went out', () => {
    expect(versionOfTag(entityTagOf(12))).toBe(12);
    expect(versionOfTag('W/"12"')).toBe(12);
  });

  it('is not asked for when the client does not say', () => {
    expect(versionOfTag(undefined)).toBeNull();
    expect(versionOfTag('*')).toBeNull();
  });

  it.each(['"abc"', '12', '""', '"-1"', '"1", "2"'])('is stale when it is not ours: %s', (tag) => {
    expect(() => refuseIfStale(versionOfTag(tag), 1)).toThrow(RefusalError);
  });

  it('passes when it is the stored one', () => {
    expect(() => refuseIfStale(3, 3)).not.toThrow();
    expect(() => refuseIfStale(null, 3)).not.toThrow();
  });
});

import { isBelgianIban } from '@samenspoor/domain/identity/iban';
import { between, demoId, fraction, pick } from './deterministic';
import { demoIban } from './demo-iban';

const keys = Array.from({ length: 500 }, (_, index) => `key ${index}`);

describe('what the demo draws', () => {
  it('is always the same for the same text', () => {
    expect(demoId('person', 'auditor')).toBe(demoId('person', 'auditor'));
    expect(fraction('a')).toBe(fraction('a'));
    expect(pick(['x', 'y', 'z'], 'a')).toBe(pick(['x', 'y', 'z'], 'a'));
  });

  it('spreads over the whole range', () => {
    const drawn = keys.map((key) => between(1, 6, key));
    expect([...new Set(drawn)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('gives ids of version 5 that differ', () => {
    const ids = keys.map((key) => demoId('person', key));
    expect(new Set(ids).size).toBe(keys.length);
    expect(
      ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([]);
  });

  it('gives account numbers with right check digits', () => {
    expect(keys.map(demoIban).filter((iban) => !isBelgianIban(iban))).toEqual([]);
  });

  it('refuses to pick from nothing', () => {
    expect(() => pick([], 'a')).toThrow('Nothing to pick from');
  });
});

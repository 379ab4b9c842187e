import { ListOrder } from './list-order';

const ORDER = new ListOrder(
  { recent: '-at', oudste: 'at', naam: 'name' },
  { at: ['recent', 'oudste'], name: ['naam', 'recent'] },
  'recent',
);

describe('the order of a list', () => {
  it('is the usual one without a word, or with one that is not known', () => {
    expect(ORDER.asked(undefined)).toBe('-at');
    expect(ORDER.asked('kleur')).toBe('-at');
    expect(ORDER.asked('constructor')).toBe('-at');
    expect(ORDER.asked('naam')).toBe('name');
  });

  it('is turned round by a second click, or goes back to the usual one', () => {
    expect(ORDER.next('at', undefined)).toBe('oudste');
    expect(ORDER.next('at', 'oudste')).toBe('recent');
    expect(ORDER.next('name', 'recent')).toBe('naam');
    expect(ORDER.next('name', 'naam')).toBe('recent');
  });

  it('is marked at one column only', () => {
    expect([ORDER.direction('at', undefined), ORDER.direction('name', undefined)]).toEqual(['descending', null]);
    expect([ORDER.direction('at', 'naam'), ORDER.direction('name', 'naam')]).toEqual([null, 'ascending']);
  });
});

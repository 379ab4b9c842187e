import { draftsTogether } from './drafts-together';

const draft = (beforeCents: number, afterCents: number, lostRows = 0, tooHigh = 0) => ({
  beforeCents,
  afterCents,
  lostRows,
  tooHigh,
});

describe('drafts together', () => {
  it('are counted, and have no amounts while they are fewer than five', () => {
    const four = [draft(100, 200), draft(100, 100, 2), draft(0, 0, 0, 1), draft(5, 5)];
    expect(draftsTogether(four)).toEqual({
      count: 4,
      changed: 1,
      losing: 1,
      tooHigh: 1,
      beforeCents: null,
      afterCents: null,
    });
    expect(draftsTogether([]).beforeCents).toBeNull();
  });

  it('have their totals from five on', () => {
    const five = Array.from({ length: 5 }, (_, place) => draft(place, 10));
    expect(draftsTogether(five)).toMatchObject({ count: 5, beforeCents: 10, afterCents: 50 });
  });
});

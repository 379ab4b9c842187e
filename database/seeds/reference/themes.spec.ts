import { OBJECTIVES } from './objectives';
import { THEMES } from './themes';

describe('the programme', () => {
  it('has seven objectives and twenty-four themes, numbered without gaps', () => {
    expect(OBJECTIVES.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(THEMES.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  it('places every theme under one of its objectives', () => {
    const perObjective = OBJECTIVES.map(({ number }) => THEMES.filter((theme) => theme.objective === number).length);
    expect(perObjective).toEqual([3, 2, 3, 3, 4, 4, 5]);
  });

  it('flags the ten themes that AgII supports', () => {
    const supported = THEMES.filter(({ agiiSupported }) => agiiSupported).map(({ number }) => number);
    expect(supported).toEqual([2, 5, 12, 13, 14, 15, 16, 17, 23, 24]);
  });
});

import { applicationView } from '../testing/application-view';
import { outcomeThemes } from './outcome-rows';

describe('asked and granted side by side', () => {
  it('keeps the order of priority and leaves out empty rows', () => {
    const line = (indicatorCode: string, themeNumber: string, plannedReach: number) => ({
      indicatorCode,
      themeNumber,
      currentReach: 0,
      plannedReach,
      flemishContributionCents: plannedReach * 6_000,
      ownContributionCents: plannedReach * 6_000,
      grantedUnits: plannedReach,
      grantedCents: plannedReach * 6_000,
      targetReach: plannedReach,
    });
    const theme = (number: string, rank: number) => ({
      number,
      title: `Thema ${number}`,
      rank,
      flemishContributionCents: 0,
      ceilingCents: 0,
      grantedCents: null,
    });
    const view = applicationView({
      state: 'granted',
      lines: [line('5a', '5', 4), line('9a', '9', 0)],
      themes: [theme('9', 1), theme('5', 2)],
      motivations: { '5': 'Omdat' },
    });
    expect(outcomeThemes(view)).toMatchObject([
      { number: '9', motivation: '', rows: [] },
      { number: '5', motivation: 'Omdat', rows: [{ targetGroup: 'volwassen anderstalige', targetReach: 4 }] },
    ]);
  });
});

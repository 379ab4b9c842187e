import type { ApplicationView, LineView } from '@samenspoor/contracts/applications/application';
import type { CallThemeView, CallView } from '@samenspoor/contracts/calls/call';
import { toConfirmation } from './confirmation';

const theme = (number: string, codes: readonly string[]): CallThemeView => ({
  number,
  title: `Thema ${number}`,
  objectiveNumber: '2',
  objectiveTitle: 'Nederlands',
  agiiSupported: true,
  ceilingCents: 13_500_000,
  ownSharePercent: 100,
  indicators: codes.map((code) => ({
    code,
    measure: 'units',
    unit: 'persoon',
    targetGroup: '',
    unitPriceCents: 6_000,
    maxUnits: 100,
    countRule: '',
  })),
});

const line = (indicatorCode: string, plannedReach: number, grantedUnits: number | null): LineView => ({
  indicatorCode,
  themeNumber: indicatorCode.slice(0, -1),
  currentReach: 4,
  plannedReach,
  flemishContributionCents: plannedReach * 6_000,
  ownContributionCents: plannedReach * 6_000,
  grantedUnits,
  grantedCents: grantedUnits === null ? null : grantedUnits * 6_000,
  targetReach: null,
});

const call = { name: 'Plan Samenleven 2026', periodStart: '2026-10-01', periodEnd: '2027-09-30' };

const application = {
  reference: 'PS-2026-0001',
  submittedAt: '2026-05-01T10:00:00.000Z',
  call: { ...call, themes: [theme('5', ['5a']), theme('9', ['9a', '9b']), theme('12', [])] } as unknown as CallView,
  applicant: { id: 'a', name: 'Eeklo', kbo: '0207451129' },
  partnership: { id: 'p', name: 'Meetjesland', members: [{ localGovernmentId: 'a', name: 'Eeklo', lead: true }] },
  lines: [line('5a', 10, 6), line('9a', 0, null), line('9b', 3, null)],
} as unknown as ApplicationView;

const decision = { outcome: 'granted', reason: null, decidedAt: '2026-06-01T10:00:00.000Z' } as const;
const heading = { programmeTitle: 'Plan Samenleven', decidedBy: 'An Peeters', demo: true };

describe('the confirmation of a decision', () => {
  const confirmation = toConfirmation(application, decision, heading);

  it('holds the themes with an asked row, and only their asked rows', () => {
    expect(confirmation.themes.map(({ number, rows }) => [number, rows.map((row) => row.indicatorCode)])).toEqual([
      ['5', ['5a']],
      ['9', ['9b']],
    ]);
  });

  it('keeps asked and granted apart, with the reach there was before', () => {
    expect(confirmation.themes[0]?.rows[0]).toMatchObject({
      currentReach: 4,
      askedUnits: 10,
      askedCents: 60_000,
      grantedUnits: 6,
      grantedCents: 36_000,
    });
    expect(confirmation.themes[1]?.rows[0]).toMatchObject({ askedUnits: 3, grantedUnits: 0, grantedCents: 0 });
  });

  it('says who decided, for whom, and that the data are invented', () => {
    expect(confirmation).toMatchObject({
      decision: { ...decision, decidedBy: 'An Peeters' },
      applicant: { name: 'Eeklo' },
      partnership: { name: 'Meetjesland', members: [{ name: 'Eeklo', lead: true }] },
      demo: true,
    });
  });
});

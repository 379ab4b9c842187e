import type { LastYearRow, LastYearView } from '@samenspoor/contracts/applications/continue';

const row = (indicatorCode: string, themeNumber: string, changes: Partial<LastYearRow>): LastYearRow => ({
  indicatorCode,
  themeNumber,
  measure: 'units',
  unit: 'persoon',
  targetGroup: 'volwassen anderstalige',
  unitPriceCents: 6_000,
  currentReach: 40,
  plannedReach: 120,
  grantedUnits: 100,
  askedCents: 720_000,
  grantedCents: 600_000,
  targetReach: 140,
  reached: null,
  shortfall: null,
  ...changes,
});

/** Theme 5 of the year before, of which € 6 000 was granted and nothing is reported; and theme 3, which is gone. */
export function lastYearView(changes: Partial<LastYearView> = {}): LastYearView {
  return {
    sources: [{ id: 'then', reference: 'PS-2025-0007', applicantName: 'Eeklo' }],
    callName: 'Plan Samenleven – projectjaar 3',
    year: 2025,
    periodStart: '2025-10-01',
    periodEnd: '2026-09-30',
    partnership: null,
    contact: { firstName: 'An', familyName: 'Peeters', email: 'an@voorbeeld.be', phone: '09 123 45 67' },
    iban: 'BE68539007547034',
    otherAccount: false,
    incentives: {},
    ranking: ['5', '3'],
    themes: [
      {
        number: '5',
        title: 'Oefenkansen Nederlands organiseren',
        askedCents: 720_000,
        grantedCents: 600_000,
        motivation: 'Omdat.',
        rows: [row('5a', '5', {})],
      },
      {
        number: '3',
        title: 'Wijkverbeteringscontracten afsluiten',
        askedCents: 0,
        grantedCents: 0,
        motivation: '',
        rows: [row('3a', '3', { grantedUnits: 0, grantedCents: 0, targetReach: 0 })],
      },
    ],
    ...changes,
  };
}

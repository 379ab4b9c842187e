import { type ContinuedDetails, continueDetails } from './continue-details';
import { shortfallOf } from './earlier-year';
import { judgeChoices } from './judge-choices';

const EMPTY: ContinuedDetails = { contact: {}, iban: '', motivations: {} };
const EARLIER: ContinuedDetails = {
  contact: { firstName: 'Nele', email: 'nele@voorbeeld.be' },
  iban: 'BE68539007547034',
  motivations: { '5': 'Omdat.', '17': 'Daarom.' },
};
const ALL = { contact: true, account: true, motivations: ['5'], overwrite: false };

describe('contact, account and motivations of the year before', () => {
  it('fill what is empty, for the themes that go on', () => {
    expect(continueDetails(EMPTY, EARLIER, ALL)).toEqual({ ...EARLIER, motivations: { '5': 'Omdat.' } });
  });

  it('never mix with a contact person that is filled in partly', () => {
    const present = { contact: { firstName: 'Karel' }, iban: 'BE71096123456769', motivations: { '5': 'Nieuw.' } };
    expect(continueDetails(present, EARLIER, ALL)).toEqual(present);
  });

  it('take the place of what stands when told so', () => {
    const present = { contact: { firstName: 'Karel' }, iban: '', motivations: { '5': 'Nieuw.' } };
    expect(continueDetails(present, EARLIER, { ...ALL, overwrite: true })).toEqual({
      ...EARLIER,
      motivations: { '5': 'Omdat.' },
    });
  });

  it('take along that the account is not the usual one, only with the account itself', () => {
    const earlier = { ...EARLIER, otherAccount: true };
    expect(continueDetails(EMPTY, earlier, ALL).otherAccount).toBe(true);
    expect(continueDetails({ ...EMPTY, iban: 'BE71096123456769' }, earlier, ALL).otherAccount).toBeUndefined();
    const present = { ...EMPTY, iban: 'BE71096123456769', otherAccount: true };
    expect(continueDetails(present, EARLIER, { ...ALL, overwrite: true }).otherAccount).toBeUndefined();
  });

  it('stay away when not wanted, and empty ones erase nothing', () => {
    const none = { contact: false, account: false, motivations: [], overwrite: true };
    expect(continueDetails(EMPTY, EARLIER, none)).toEqual(EMPTY);
    expect(continueDetails(EARLIER, EMPTY, { ...ALL, overwrite: true })).toEqual(EARLIER);
  });
});

describe('the choices', () => {
  const year = {
    ranking: ['5'],
    rows: [
      {
        indicatorCode: '5a',
        themeNumber: '5',
        measure: 'units',
        unit: 'persoon',
        targetGroup: 'iedereen',
        unitPriceCents: 6_000,
        currentReach: 0,
        plannedReach: 120,
        grantedUnits: 100,
      },
    ],
  } as const;

  it.each([
    [{ theme: '5', choice: 'raise', units: 101 }, []],
    [{ theme: '5', choice: 'raise', units: 100 }, ['raise_not_higher']],
    [{ theme: '5', choice: 'raise' }, ['raise_not_higher']],
    [{ theme: '5', choice: 'lower', units: 99 }, []],
    [{ theme: '5', choice: 'lower', units: 100 }, ['lower_not_lower']],
    [{ theme: '5', choice: 'lower', percent: 101 }, ['lower_not_lower']],
    [{ theme: '9', choice: 'continue' }, ['unknown_theme']],
  ] as const)('are about a theme of then, and do what they say: %j', (choice, codes) => {
    expect(judgeChoices(year, [choice]).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the shortfall', () => {
  it('is unknown until somebody reports, and never below nothing', () => {
    expect(shortfallOf(100, null)).toBeNull();
    expect(shortfallOf(100, 80)).toBe(20);
    expect(shortfallOf(100, 400)).toBe(0);
  });
});

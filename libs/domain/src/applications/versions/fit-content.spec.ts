import { fitContent } from './fit-content';
import type { VersionContent } from './version-content';

const OLD: VersionContent = {
  contact: { firstName: 'An' },
  iban: 'BE68539007547034',
  motivations: { '5': 'Oefenen', '9': 'Werk', '77': 'Weg' },
  lines: [
    { indicatorCode: '5a', currentReach: 1, plannedReach: 2 },
    { indicatorCode: '9b', currentReach: 0, plannedReach: 7 },
  ],
  ranking: ['9', '5', '77'],
  ownStaffCents: {},
  answers: { aanpak: 'Samen', regio: ['a'] },
  incentives: { mentorschap: { themes: ['5'], texts: { motivatie: 'Leren' } } },
};
const row = (code: string) => ({
  code,
  measure: 'units' as const,
  unit: 'persoon',
  targetGroup: '',
  unitPriceCents: 100,
  maxUnits: 10,
  countRule: '',
});
const theme = (number: string, codes: readonly string[]) => ({
  number,
  ceilingCents: 1_000,
  ownSharePercent: 100,
  indicators: codes.map(row),
});

describe('an old content in the programme of today', () => {
  const places = {
    themes: [theme('5', ['5a']), theme('9', ['9a']), theme('12', [])],
    questions: ['aanpak'],
    incentives: [],
  };

  it('keeps what has a place, and names what has none', () => {
    const { content, leftOut } = fitContent(OLD, places);
    expect(content).toEqual({
      ...OLD,
      motivations: { '5': 'Oefenen', '9': 'Werk' },
      lines: [OLD.lines[0]],
      ranking: ['9', '5'],
      answers: { aanpak: 'Samen' },
      incentives: {},
    });
    expect(leftOut).toEqual([
      { field: 'motivations.77', value: 'Weg' },
      { field: 'lines.9b.plannedReach', value: '7' },
      { field: 'answers.regio', value: 'a' },
      { field: 'incentives.mentorschap.themes', value: '5' },
      { field: 'incentives.mentorschap.texts.motivatie', value: 'Leren' },
    ]);
  });

  it('asks an incentive only for themes that are still funded, and names that it was asked for more', () => {
    const old = { ...OLD, incentives: { mentorschap: { themes: ['5', '77'], texts: {} } } };
    const { content, leftOut } = fitContent(old, { ...places, incentives: ['mentorschap'] });
    expect(content.incentives).toEqual({ mentorschap: { themes: ['5'], texts: {} } });
    expect(leftOut).toContainEqual({ field: 'incentives.mentorschap.themes', value: '5, 77' });
  });

  it('keeps all of it when nothing changed', () => {
    const all = {
      themes: [theme('5', ['5a']), theme('9', ['9b']), theme('77', ['77a'])],
      questions: ['aanpak', 'regio'],
      incentives: ['mentorschap'],
    };
    expect(fitContent(OLD, all)).toEqual({ content: OLD, leftOut: [] });
  });

  it('holds no more staff than the own contribution of the rows beside it', () => {
    const old = {
      ...OLD,
      lines: [{ indicatorCode: '5a', currentReach: 0, plannedReach: 2 }],
      ownStaffCents: { '5': 900 },
    };
    const all = { themes: [theme('5', ['5a']), theme('9', ['9b'])], questions: ['aanpak', 'regio'], incentives: [] };
    const { content, leftOut } = fitContent(old, all);
    expect(content.ownStaffCents).toEqual({ '5': 200 });
    expect(leftOut).toContainEqual({ field: 'ownStaffCents.5', value: '900' });
  });
});

import { compareContents } from './compare-contents';
import type { VersionContent } from './version-content';

const EMPTY: VersionContent = {
  contact: {},
  iban: '',
  motivations: {},
  lines: [],
  ranking: [],
  ownStaffCents: {},
  answers: {},
  incentives: {},
};
const line = (indicatorCode: string, plannedReach: number, currentReach = 0) => ({
  indicatorCode,
  currentReach,
  plannedReach,
});
const fields = (before: Partial<VersionContent>, after: Partial<VersionContent>) =>
  compareContents({ ...EMPTY, ...before }, { ...EMPTY, ...after }).map(({ field, before: was, after: became }) => [
    field,
    was,
    became,
  ]);

describe('two versions', () => {
  it('of the same content differ in nothing', () => {
    const content = { iban: 'BE68', lines: [line('5a', 3)], motivations: { '5': 'Oefenen' } };
    expect(fields(content, { ...content })).toEqual([]);
  });

  it('are compared field by field, in the order of the application', () => {
    const before = { contact: { email: 'an@eeklo.be' }, motivations: { '10': 'x', '9': 'y' }, iban: 'BE68' };
    const after = { contact: { email: 'an@eeklo.be', phone: '09 1' }, lines: [line('5a', 3)], ranking: ['5'] };
    expect(fields(before, after)).toEqual([
      ['contact.phone', '', '09 1'],
      ['iban', 'BE68', ''],
      ['lines.5a.plannedReach', '', '3'],
      ['ranking', '', '5'],
      ['motivations.9', 'y', ''],
      ['motivations.10', 'x', ''],
    ]);
  });

  it('tell an empty row from a row with figures only', () => {
    expect(fields({ lines: [line('5a', 0)] }, {})).toEqual([]);
    expect(fields({ lines: [line('5a', 3, 4)] }, { lines: [line('5a', 5, 4)] })).toEqual([
      ['lines.5a.plannedReach', '3', '5'],
    ]);
  });

  it('are compared inside answers and incentives', () => {
    const before = { answers: { aanpak: 'Samen', regio: ['a', 'b'], partners: [{ naam: 'OCMW' }] } };
    const after = {
      answers: { aanpak: 'Samen', regio: ['a'], partners: [{ naam: 'CAW' }] },
      incentives: { mentorschap: { themes: ['5'], texts: { motivatie: 'Wij leren.' } } },
    };
    expect(fields(before, after)).toEqual([
      ['incentives.mentorschap.texts.motivatie', '', 'Wij leren.'],
      ['incentives.mentorschap.themes', '', '5'],
      ['answers.partners.0.naam', 'OCMW', 'CAW'],
      ['answers.regio', 'a, b', 'a'],
    ]);
  });
});

import { correctionTitle } from './correction-titles';

describe('what a correction is about', () => {
  it.each([
    [{ kind: 'line', indicatorCode: '5a', figure: 'plannedReach' }, 'Gepland bereik van KPI-rij 5a'],
    [{ kind: 'answer', code: 'aantal-vrijwilligers' }, 'Antwoord op vraag “aantal vrijwilligers”'],
    [{ kind: 'attachment', slot: 'statuten' }, 'Bijlage “statuten”'],
    [{ kind: 'attachment', slot: 'question:foto-van-de-zaal' }, 'Bestand bij vraag “foto van de zaal”'],
  ] as const)('is said in words: %o', (field, title) => {
    expect(correctionTitle(field)).toBe(title);
  });

  it('names a row by its theme and whom it is for', () => {
    const field = { kind: 'line', indicatorCode: '17b', figure: 'currentReach' } as const;
    expect(correctionTitle(field, 'inwoner')).toBe('Huidig bereik, thema 17 – inwoner');
  });
});

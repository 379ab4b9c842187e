import { FIGURE_ERROR_CODES, FIGURE_WARNING_CODES } from '@samenspoor/domain/catalogue/figures/figure-messages';
import { figureMessageText } from './figure-texts';

const MERGED = {
  nis: '44012',
  name: 'De Pinte',
  successor: 'Nazareth-De Pinte',
  successorNis: '44086',
  since: '2025-01-01',
  absent: '',
  own: 0,
};

describe('the messages about a table of figures', () => {
  it.each([...FIGURE_ERROR_CODES, ...FIGURE_WARNING_CODES])(
    'say %s in a whole sentence, with or without facts',
    (code) => {
      const text = figureMessageText({ code, params: {} });
      expect(text).toMatch(/^[\p{Lu}?].*[.]$/u);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it('name the successor of a merged municipality, and what can be done', () => {
    const text = (params: Partial<Record<keyof typeof MERGED, string | number>>) =>
      figureMessageText({ code: 'merged_code', params: { ...MERGED, ...params } });
    expect(text({})).toBe(
      'De Pinte (44012) ging op 1 januari 2025 op in Nazareth-De Pinte (44086). De cijfers van de oude gemeenten kunnen worden opgeteld.',
    );
    expect(text({ absent: 'Nazareth' })).toContain('Nazareth ontbreekt in de tabel.');
    expect(text({ own: 1 })).toContain('verwijder deze rij.');
  });

  it('name some of many', () => {
    const names = Array.from({ length: 285 }, (_, index) => `G${index}`).join(', ');
    const text = figureMessageText({ code: 'municipalities_missing', params: { municipalities: 285, names } });
    expect(text).toMatch(/: G0, G1, .*, G11 en 273 andere[.]$/);
  });

  it('count one as one', () => {
    expect(figureMessageText({ code: 'totals_skipped', params: { rows: 1 } })).toBe(
      '1 rij met een totaal telt niet mee.',
    );
    expect(figureMessageText({ code: 'numbers_as_text', params: { cells: 2 } })).toContain('2 cijfers staan');
  });

  it('name the columns that are missing', () => {
    expect(figureMessageText({ code: 'columns_missing', params: { missing: 'code,figure' } })).toContain(
      'NIS-code en aantal',
    );
  });
});

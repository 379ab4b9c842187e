import type { Spreadsheet } from '../../spreadsheets/spreadsheet';
import { readApplicationWorkbook } from './read-workbook';
import { ASKING_SOURCE } from './testing/asking-source';
import { type Typed, untouched, withTyped } from './testing/sample-source';
import { NO_PROPOSAL } from './workbook-proposal';
import type { WorkbookSource } from './workbook-source';

const BOOK = untouched(ASKING_SOURCE);
const read = (book: Spreadsheet, source: WorkbookSource = ASKING_SOURCE, versions = {}) =>
  readApplicationWorkbook(book, source, versions);

/** The address of the input of a code: found as a person finds it. */
function addressOf(code: string): { sheet: string; row: number } {
  for (const { name, rows } of BOOK.sheets)
    for (const { number, cells } of rows)
      if (cells.some(({ column, text }) => column === 1 && text === code)) return { sheet: name, row: number };
  throw new Error(`no row of ${code}`);
}

/** Types into the column of values, or another one, of the row of a code. */
function at(code: string, value: string | number | null, column = 'C'): Typed {
  const { sheet, row } = addressOf(code);
  return { sheet, address: `${column}${row}`, value };
}

const typed = (...cells: Typed[]) => read(withTyped(BOOK, ...cells));
const codes = ({ messages }: ReturnType<typeof read>) => messages.map(({ code, params }) => params['rule'] ?? code);
const shown = ({ changes }: ReturnType<typeof read>) => changes.map(({ field, from, to }) => [field, from, to]);
const proposed = (result: ReturnType<typeof read>) => result.proposal;

describe('what is asked beside the table', () => {
  it('comes back untouched as no change', () => {
    expect(read(BOOK)).toEqual({ messages: [], changes: [], proposal: NO_PROPOSAL });
  });

  it('stands on sheets of its own, each with what it takes', () => {
    expect(BOOK.sheets.map(({ name }) => name)).toEqual([
      'Leeswijzer',
      'Gegevens',
      'Doelstelling 2',
      'Doelstelling 4',
      'Stimulansen',
      'Vragen',
      'Lijst 1 Partners wie werkt mee',
      'Bijlagen',
      'Keuzelijsten',
    ]);
    const texts = BOOK.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect(texts).toContain('Bijlagen laadt u op in Samenspoor. Verplicht.');
    expect(texts).toContain('Hoogstens 40 tekens. Alleen als het antwoord op “Deed u eerder mee?” is: Ja, al eens.');
    expect(texts).toContain('nota.pdf');
    expect(texts).toContain('loonkost, in euro');
  });

  it('takes answers of each kind, by the words of the form', () => {
    const result = typed(
      at('vraag aanpak', 'Anders.'),
      at('vraag saldo', '1'),
      at('vraag eerder', 'nee, NOOIT'),
      at('vraag wat', null),
      at('vraag regio: keuze-2', 'ja'),
      at('vraag regio: keuze-1', 'nee'),
    );
    expect(codes(result)).toEqual(['number_as_text']);
    expect(shown(result)).toEqual([
      ['answers.aanpak', 'Samen =1+1\nen rustig.', 'Anders.'],
      ['answers.saldo', '-20', '1'],
      ['answers.eerder', 'Ja, al eens', 'Nee, nooit'],
      ['answers.wat', 'Veel.', ''],
      ['answers.regio.keuze-1', 'ja', ''],
      ['answers.regio.keuze-2', '', 'ja'],
    ]);
    expect(proposed(result).answers).toEqual({
      aanpak: 'Anders.',
      saldo: 1,
      eerder: 'keuze-1',
      wat: null,
      regio: ['keuze-2', 'keuze-3'],
    });
  });

  it.each([
    ['vraag aanpak', 'x'.repeat(101), 'answer_too_long'],
    ['vraag saldo', 501, 'answer_out_of_bounds'],
    ['vraag saldo', 1.5, 'not_whole'],
    ['vraag saldo', '5 %', 'not_a_number'],
    ['vraag eerder', 'Misschien', 'unknown_option'],
    ['vraag regio: keuze-2', 'misschien', 'not_yes_or_no'],
    ['stimulans mentorschap: tekst motivatie', 'x'.repeat(61), 'incentive_text_too_long'],
    ['stimulans samenwerking', 'ja', 'incentive_condition_not_met'],
  ])('says of %s where it is wrong, as the form does', (code, value, rule) => {
    const result = typed(at(code, value));
    const { sheet, row } = addressOf(code);
    expect(codes(result)).toEqual([rule]);
    expect(result.messages[0]).toMatchObject({ severity: 'error', spot: { sheet, row, address: `C${row}` } });
    expect(result.changes.every(({ blocked }) => blocked)).toBe(true);
    expect(proposed(result)).toEqual(NO_PROPOSAL);
  });

  it('takes what else is right, and keeps a question with one wrong input as it is', () => {
    const result = typed(
      at('vraag regio: keuze-1', 'nee'),
      at('vraag regio: keuze-2', 'misschien'),
      at('vraag saldo', 7),
    );
    expect(result.changes.map(({ field, blocked }) => [field, blocked])).toEqual([
      ['answers.saldo', false],
      ['answers.regio.keuze-1', true],
    ]);
    expect(proposed(result).answers).toEqual({ saldo: 7 });
  });
});

describe('incentives', () => {
  it('are asked, for themes and with a text, or no longer', () => {
    const more = typed(
      at('stimulans mentorschap: thema 9', 'ja'),
      at('stimulans mentorschap: tekst motivatie', 'Omdat.'),
    );
    expect(proposed(more).incentives).toEqual({ mentorschap: { themes: ['5', '9'], texts: { motivatie: 'Omdat.' } } });
    expect(more.changes.map(({ title }) => title)).toEqual([
      'Mentorschap voor thema 9. Thema nummer 9',
      'Mentorschap: Waarom?',
    ]);
    const none = typed(at('stimulans mentorschap', 'nee'));
    expect(shown(none)).toEqual([['incentives.mentorschap', 'ja', '']]);
    expect(proposed(none).incentives).toEqual({ mentorschap: null });
  });

  it('that are not asked take no texts, and say so', () => {
    const source = { ...ASKING_SOURCE, askedIncentives: {} };
    const result = read(withTyped(untouched(source), at('stimulans mentorschap: tekst motivatie', 'Omdat.')), source);
    expect(codes(result)).toEqual(['incentive_not_asked']);
    expect(result.changes).toEqual([]);
  });

  it('with a condition are for who meets it', () => {
    const source: WorkbookSource = { ...ASKING_SOURCE, conditions: ['always', 'large_with_smaller'] };
    const result = read(withTyped(BOOK, at('stimulans samenwerking', 'x')), source);
    expect(result.messages).toEqual([]);
    expect(proposed(result).incentives).toEqual({ samenwerking: { themes: [], texts: {} } });
  });
});

describe('the own contribution', () => {
  it('is split in staff and money, at most as much as there is by the table of the file', () => {
    expect(proposed(typed(at('5', 3_000.5, 'M'))).ownStaffCents).toEqual({ '5': 300_050 });
    expect(shown(typed(at('5', null, 'M')))).toEqual([['ownStaffCents.5', '200000', '']]);
    const above = typed(at('5', 6_000.01, 'M'));
    expect(above.messages).toMatchObject([{ params: { rule: 'own_staff_above_own', ownCents: 600_000 } }]);
    expect(above.messages[0]?.spot).toMatchObject({ sheet: 'Doelstelling 2', address: 'M4' });
    expect(proposed(above)).toEqual(NO_PROPOSAL);
    const more = typed(at('5', 6_060, 'M'), at('5a', 101, 'H'));
    expect(more.messages).toEqual([]);
    expect(proposed(more).ownStaffCents).toEqual({ '5': 606_000 });
  });

  it('has no columns where nothing of one’s own is asked', () => {
    const themes = ASKING_SOURCE.themes.map((theme) => ({ ...theme, ownSharePercent: 0 }));
    const source = { ...ASKING_SOURCE, themes, ownStaffCents: {} };
    const book = untouched(source);
    const titles = book.sheets[2]?.rows[2]?.cells.map(({ text }) => text);
    expect(titles).not.toContain('Eigen inbreng (€)');
    expect(read(book, source)).toEqual({ messages: [], changes: [], proposal: NO_PROPOSAL });
  });
});

describe('a group that repeats', () => {
  // Columns: B naam, C uren, D soort, E doet onthaal, F doet taal.
  it('takes items in its spare rows, and leaves out those that were emptied', () => {
    const result = typed(
      at('partners 1', null, 'B'),
      at('partners 1', null, 'C'),
      at('partners 1', null, 'D'),
      at('partners 1', 'nee', 'F'),
      at('partners 5', 'Nieuw', 'B'),
      at('partners 5', 'school, of opvang', 'D'),
      at('partners 5', 'ja', 'E'),
    );
    expect(result.messages).toEqual([]);
    expect(proposed(result).answers).toEqual({
      partners: [
        { naam: 'Groei', soort: 'keuze-1' },
        { naam: 'Nieuw', soort: 'keuze-2', doet: ['keuze-1'] },
      ],
    });
    expect(result.changes.map(({ field, title, to }) => [field, title, to])).toEqual([
      ['answers.partners.0', 'Partners: wie werkt mee? (1)', 'Naam: Groei, Soort: Vereniging'],
      [
        'answers.partners.1',
        'Partners: wie werkt mee? (2)',
        'Naam: Nieuw, Soort: School, of opvang, Doet: Onthaal: ja',
      ],
    ]);
  });

  it('says in which row and column it is wrong, and stays as it is', () => {
    const result = typed(at('partners 2', 39, 'C'), at('partners 3', 'Derde', 'B'));
    expect(codes(result)).toEqual(['answer_out_of_bounds']);
    const { sheet, row } = addressOf('partners 2');
    expect(result.messages[0]?.spot).toEqual({ sheet, row, column: 'C', address: `C${row}` });
    expect(proposed(result)).toEqual(NO_PROPOSAL);
    expect(codes(typed(at('partners 2', 'veel', 'C')))).toEqual(['not_a_number']);
  });

  it('keeps items whose row is gone, and names rows that stand there twice or have no code', () => {
    const sheet = BOOK.sheets.find(({ name }) => name.startsWith('Lijst 1'));
    const { row } = addressOf('partners 1');
    const without = {
      ...BOOK,
      sheets: BOOK.sheets.map((one) =>
        one === sheet ? { ...one, rows: one.rows.filter(({ number }) => number !== row) } : one,
      ),
    };
    expect(read(without)).toMatchObject({ messages: [{ code: 'rows_missing', params: { codes: 'partners 1' } }] });
    expect(read(without).changes).toEqual([]);
    expect(codes(typed({ ...at('partners 2', 'partners 1', 'A') }))).toEqual(['code_double', 'rows_missing']);
    const last = addressOf('partners 12').row + 1;
    const added = { sheet: sheet?.name ?? '', address: `B${last}`, value: 'Dertiende' };
    expect(codes(typed(added))).toEqual(['code_missing']);
    expect(codes(typed(added, { ...added, address: `A${last}`, value: 'partners 13' }))).toEqual(['code_unknown']);
  });

  it('that isn’t in the file stays as it is', () => {
    const sheets = BOOK.sheets.filter(({ name }) => !/^(Lijst|Vragen)/.test(name));
    expect(codes(read({ ...BOOK, sheets }))).toEqual(['sheet_missing', 'sheet_missing']);
    expect(read({ ...BOOK, sheets }).changes).toEqual([]);
  });
});

describe('a change meanwhile', () => {
  it('of a question, an incentive or a split is shown with it', () => {
    const now = { ...ASKING_SOURCE, version: 9 };
    const book = withTyped(
      BOOK,
      at('vraag saldo', 1),
      at('vraag aanpak', 'A'),
      at('5', 1, 'M'),
      at('partners 1', 'Z', 'B'),
    );
    const versions = { 'answers.saldo': 8, 'ownStaffCents.5': 8, 'answers.partners': 9 };
    expect(read(book, now, versions).changes.map(({ field, changedSince }) => [field, changedSince])).toEqual([
      ['ownStaffCents.5', true],
      ['answers.aanpak', false],
      ['answers.saldo', true],
      ['answers.partners.0', true],
    ]);
  });
});

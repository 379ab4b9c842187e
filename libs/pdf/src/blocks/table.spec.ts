import { blankSheet, reopen } from '../testing/blank-sheet';
import { addTable } from './table';
import type { Table, TableRow } from './table-model';

const columns: Table['columns'] = [
  { title: 'Thema', share: 60 },
  { title: 'Gevraagd', share: 20, align: 'right' },
  { title: 'Toegekend', share: 20, align: 'right' },
];

const line = (name: string): TableRow => ({ kind: 'line', cells: [name, '€ 10', '€ 8'] });
const lines = (count: number): TableRow[] => Array.from({ length: count }, (_, index) => line(`Rij ${index + 1}`));
const group = (name: string): TableRow => ({ kind: 'group', cells: [name, '€ 100', '€ 80'] });
const total: TableRow = { kind: 'total', cells: [{ text: 'Totaal', span: 2 }, '€ 80'] };

async function laid(rows: readonly TableRow[], from?: number): ReturnType<typeof reopen> {
  const sheet = blankSheet();
  if (from !== undefined) sheet.y = from;
  addTable(sheet, { columns, rows });
  return reopen(sheet);
}

describe('a table', () => {
  it('repeats its header row on every page, but has it once for who listens', async () => {
    const pdf = await laid(lines(120));
    expect(pdf.pages.length).toBeGreaterThan(2);
    pdf.pages.forEach((page, index) => {
      const header = page.find(({ text }) => text === 'Toegekend');
      expect(header?.artifact).toBe(index > 0);
    });
  });

  it('loses no row at a page break', async () => {
    const pdf = await laid(lines(120));
    const names = pdf.pages.flat().filter(({ text }) => text.startsWith('Rij '));
    expect(names.map(({ text }) => text)).toEqual(lines(120).map(({ cells }) => cells[0]));
  });

  it('tags head, body and foot, and headers with their scope and span', async () => {
    const pdf = await laid([group('Werk'), line('Rij'), total]);
    expect(pdf.roles).toEqual(
      new Map([
        ['Document', 1],
        ['Table', 1],
        ['THead', 1],
        ['TR', 4],
        ['TH', 6],
        ['TBody', 1],
        ['TD', 5],
        ['TFoot', 1],
      ]),
    );
    const headers = pdf.dictionaries.filter((dictionary) => dictionary.includes('/S /TH'));
    expect(headers.filter((dictionary) => dictionary.includes('/Scope /Column'))).toHaveLength(3);
    expect(headers.filter((dictionary) => dictionary.includes('/Scope /Row'))).toHaveLength(3);
    expect(headers.filter((dictionary) => dictionary.includes('/ColSpan 2'))).toHaveLength(1);
  });

  it('never leaves a group at the bottom of a page without a row of its own', async () => {
    const pdf = await laid([...lines(3), group('Werk'), ...lines(3)], 841.89 - 68 - 100);
    const lastOfFirst = pdf.pages[0]?.filter(({ artifact }) => !artifact).map(({ text }) => text);
    expect(lastOfFirst).not.toContain('Werk');
    expect(pdf.pages[1]?.map(({ text }) => text)).toContain('Werk');
  });

  it('says at the top of a page whose rows go on', async () => {
    const pdf = await laid([group('Werk'), ...lines(60)]);
    expect(pdf.pages[1]).toContainEqual(expect.objectContaining({ text: 'Werk (vervolg)', artifact: true }));
  });

  it('keeps the totals with the last row', async () => {
    for (let from = 640; from < 740; from += 4) {
      const pdf = await laid([...lines(4), total], from);
      const last = pdf.pages.at(-1)?.map(({ text }) => text);
      expect(last).toContain('Totaal');
      expect(last).toContain('Rij 4');
    }
  });

  it('refuses a row that does not fill its columns', async () => {
    await expect(laid([{ kind: 'line', cells: ['Rij', '€ 10'] }])).rejects.toThrow('fills 2 of 3 columns');
  });
});

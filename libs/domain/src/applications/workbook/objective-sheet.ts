import type { Indicator } from '../../catalogue/objectives';
import { columnLetters } from '../../spreadsheets/spreadsheet';
import { COLUMN_TITLES } from './workbook-columns';
import { type LaidOutCell, type LaidOutSheet, type SheetTotal, objectiveSheetName } from './laid-out';
import { type WorkbookSource, type WorkbookTheme, fundedThemes } from './workbook-source';

const TITLES = [
  COLUMN_TITLES.code,
  'Thema',
  'Doelgroep',
  'Eenheid',
  'Prijs (€)',
  'Maximum',
  COLUMN_TITLES.current,
  COLUMN_TITLES.planned,
  'Bijdrage Vlaanderen (€)',
  'Plafond (€)',
  COLUMN_TITLES.rank,
];
const WIDTHS = [8, 34, 40, 16, 12, 12, 14, 14, 20, 16, 8];
const HEAD = 3;
const at = (title: string): string => columnLetters(TITLES.indexOf(title) + 1);
const [PRICE, PLANNED, ASKED, CEILING] = [
  at('Prijs (€)'),
  at(COLUMN_TITLES.planned),
  at('Bijdrage Vlaanderen (€)'),
  at('Plafond (€)'),
];
const EMPTY: LaidOutCell = { value: null, role: 'text' };

/** The sheet of one objective: a row per theme with its sum, ceiling and rank, and below it its KPI rows. */
export function objectiveSheet(
  objective: string,
  source: WorkbookSource,
): { readonly sheet: LaidOutSheet; readonly total: SheetTotal } {
  const themes = fundedThemes(source);
  const own = themes.filter(({ objectiveNumber }) => objectiveNumber === objective);
  const name = objectiveSheetName(objective);
  const title = `Doelstelling ${objective}: ${own[0]?.objectiveTitle ?? ''}`;
  const rows: LaidOutCell[][] = [
    [{ value: title, role: 'title' }],
    [{ value: 'Vul alleen de gele cellen in.', role: 'note' }],
    TITLES.map((value) => ({ value, role: 'heading' })),
  ];
  const sums: string[] = [];
  for (const theme of own) {
    sums.push(`${ASKED}${rows.length + 1}`);
    rows.push(themeRow(theme, rows.length + 1, source, themes.length));
    for (const indicator of theme.indicators) rows.push(kpiRow(theme, indicator, rows.length + 1, source));
  }
  const euro = own.reduce((sum, theme) => sum + askedCents(theme, source), 0) / 100;
  rows.push(totalRow(sums, euro));
  return {
    sheet: { name, head: HEAD, widths: WIDTHS, rows, landscape: true },
    total: { label: title, reference: `'${name}'!${ASKED}${rows.length}`, euro },
  };
}

function themeRow(theme: WorkbookTheme, row: number, source: WorkbookSource, ranks: number): LaidOutCell[] {
  const rank = source.ranking.indexOf(theme.number) + 1;
  const blank: LaidOutCell = { value: null, role: 'theme' };
  return [
    { value: theme.number, role: 'theme', format: 'text' },
    { value: theme.title, role: 'theme' },
    ...[blank, blank, blank, blank, blank, blank],
    {
      value: askedCents(theme, source) / 100,
      formula: `SUM(${ASKED}${row + 1}:${ASKED}${row + theme.indicators.length})`,
      role: 'theme',
      format: 'euro',
      ceiling: `${CEILING}${row}`,
    },
    { value: theme.ceilingCents / 100, role: 'theme', format: 'euro' },
    { value: rank > 0 ? rank : null, role: 'input', format: 'count', check: { kind: 'rank', ranks } },
  ];
}

function kpiRow(theme: WorkbookTheme, indicator: Indicator, row: number, source: WorkbookSource): LaidOutCell[] {
  const { code, measure, unit, targetGroup, unitPriceCents, maxUnits } = indicator;
  const line = source.lines.find(({ indicatorCode }) => indicatorCode === code);
  const planned = line?.plannedReach ?? 0;
  const isAmount = measure === 'amount';
  return [
    { value: code, role: 'label', format: 'text' },
    { value: theme.title, role: 'text' },
    { value: targetGroup, role: 'text' },
    { value: isAmount ? 'bedrag in euro' : unit, role: 'text' },
    isAmount ? EMPTY : { value: unitPriceCents / 100, role: 'text', format: 'euro' },
    { value: isAmount ? maxUnits / 100 : maxUnits, role: 'text', format: isAmount ? 'euro' : 'count' },
    isAmount ? EMPTY : input(line?.currentReach ?? 0, 1_000_000),
    isAmount
      ? {
          value: planned === 0 ? null : planned / 100,
          role: 'input',
          format: 'euro',
          check: { kind: 'euro', most: maxUnits / 100 },
        }
      : input(planned, maxUnits),
    {
      value: (planned * unitPriceCents) / 100,
      formula: isAmount ? `${PLANNED}${row}` : `${PLANNED}${row}*${PRICE}${row}`,
      role: 'text',
      format: 'euro',
    },
    EMPTY,
    EMPTY,
  ];
}

/** Nought is an empty cell: nobody has to clear it before typing. */
const input = (value: number, most: number): LaidOutCell => ({
  value: value === 0 ? null : value,
  role: 'input',
  format: 'count',
  check: { kind: 'whole', most },
});

function totalRow(sums: readonly string[], euro: number): LaidOutCell[] {
  const blank: LaidOutCell = { value: null, role: 'total' };
  const before = TITLES.indexOf('Bijdrage Vlaanderen (€)') - 2;
  return [
    blank,
    { value: 'Totaal van deze doelstelling', role: 'total' },
    ...Array.from({ length: before }, () => blank),
    { value: euro, formula: sums.join('+'), role: 'total', format: 'euro' },
    blank,
    blank,
  ];
}

function askedCents({ indicators }: WorkbookTheme, { lines }: WorkbookSource): number {
  return indicators.reduce((sum, { code, unitPriceCents }) => {
    const line = lines.find(({ indicatorCode }) => indicatorCode === code);
    return sum + (line?.plannedReach ?? 0) * unitPriceCents;
  }, 0);
}

import { targetReach } from '@samenspoor/domain/catalogue/target-reach';
import { sumCents } from '@samenspoor/domain/kernel/money';
import type { Table, TableRow } from '../blocks/table-model';
import { centsColumn, formatIndicator, formatUnits } from '../format';
import { groupByObjective, themeTitle } from '../objective-groups';
import type { ConfirmationRow, ConfirmationTheme } from './confirmation-model';

type Money = (cents: number) => string;

const columns: Table['columns'] = [
  { title: 'KPI-rij: wat telt en voor wie', share: 43 },
  { title: 'Gevraagd aantal', share: 9.5, align: 'right' },
  { title: 'Toegekend aantal', share: 9.5, align: 'right' },
  { title: 'Gevraagd bedrag', share: 14.5, align: 'right' },
  { title: 'Toegekend bedrag', share: 14.5, align: 'right' },
  { title: 'Te behalen bereik', share: 10, align: 'right' },
];

/** Sums of asked and granted amounts, in cents. */
export function sumsOf(themes: readonly ConfirmationTheme[]): { asked: number; granted: number } {
  const rows = themes.flatMap((theme) => theme.rows);
  return {
    asked: sumCents(rows.map((row) => row.askedCents)),
    granted: sumCents(rows.map((row) => row.grantedCents)),
  };
}

/** Asked beside granted for every row, with the reach to attain: present reach plus the planned reach as granted. */
export function awardTable(themes: readonly ConfirmationTheme[]): Table {
  const rows = themes.flatMap((theme) => theme.rows);
  const money = centsColumn(rows.flatMap((row) => [row.askedCents, row.grantedCents]));
  const total = sumsOf(themes);
  return {
    columns,
    rows: [
      ...groupByObjective(themes).flatMap((objective): TableRow[] => [
        { kind: 'band', cells: [{ text: objective.title, span: columns.length }] },
        ...objective.themes.flatMap((theme) => themeRows(theme, money)),
      ]),
      { kind: 'total', cells: [{ text: 'Totaal', span: 3 }, money(total.asked), money(total.granted), ''] },
    ],
  };
}

/** What a refused application asked for, without columns of zeros beside it. */
export function askedTable(themes: readonly ConfirmationTheme[]): Table {
  const money = centsColumn(themes.flatMap(({ rows }) => rows.map((row) => row.askedCents)));
  return {
    columns: [
      { title: 'KPI-rij: wat telt en voor wie', share: 66 },
      { title: 'Gevraagd aantal', share: 16, align: 'right' },
      { title: 'Gevraagd bedrag', share: 18, align: 'right' },
    ],
    rows: [
      ...themes.flatMap((theme): TableRow[] => [
        { kind: 'group', cells: [{ text: themeTitle(theme), span: 2 }, money(sumsOf([theme]).asked)] },
        ...theme.rows.map((row): TableRow => ({
          kind: 'line',
          cells: [rowName(row), formatUnits(row.askedUnits, row.measure), money(row.askedCents)],
        })),
      ]),
      { kind: 'total', cells: [{ text: 'Totaal', span: 2 }, money(sumsOf(themes).asked)] },
    ],
  };
}

function themeRows(theme: ConfirmationTheme, money: Money): TableRow[] {
  const sums = sumsOf([theme]);
  return [
    { kind: 'group', cells: [{ text: themeTitle(theme), span: 3 }, money(sums.asked), money(sums.granted), ''] },
    ...theme.rows.map((row): TableRow => ({ kind: 'line', cells: lineCells(row, money) })),
  ];
}

function lineCells(row: ConfirmationRow, money: Money): string[] {
  return [
    rowName(row),
    formatUnits(row.askedUnits, row.measure),
    formatUnits(row.grantedUnits, row.measure),
    money(row.askedCents),
    money(row.grantedCents),
    formatUnits(targetReach(row.currentReach, row.grantedUnits), row.measure),
  ];
}

function rowName(row: ConfirmationRow): string {
  return `${row.indicatorCode}  ${formatIndicator(row)}`;
}

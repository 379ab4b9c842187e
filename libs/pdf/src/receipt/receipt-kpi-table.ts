import { formatCents } from '@samenspoor/domain/kernel/format';
import { sumCents } from '@samenspoor/domain/kernel/money';
import type { Table, TableRow } from '../blocks/table-model';
import { centsColumn, formatIndicator, formatUnits } from '../format';
import { groupByObjective, themeTitle } from '../objective-groups';
import type { ReceiptRow, ReceiptTheme } from './receipt-model';

const columns: Table['columns'] = [
  { title: 'KPI-rij: wat telt en voor wie', share: 47 },
  { title: 'Huidig bereik', share: 8.5, align: 'right' },
  { title: 'Gepland bereik', share: 8.5, align: 'right' },
  { title: 'Prijs per eenheid', share: 10.5, align: 'right' },
  { title: 'Bijdrage Vlaanderen', share: 13.5, align: 'right' },
  { title: 'Eigen inbreng', share: 13.5, align: 'right' },
];

/** True when the applicant filled in any reach for the theme. */
export function isChosen(theme: ReceiptTheme): boolean {
  return theme.rows.some((row) => row.plannedReach > 0 || row.currentReach > 0);
}

/** Sums of the contributions over themes, in cents. */
export function contributionsOf(themes: readonly ReceiptTheme[]): { flemish: number; own: number } {
  const rows = themes.flatMap((theme) => theme.rows);
  return {
    flemish: sumCents(rows.map((row) => row.flemishContributionCents)),
    own: sumCents(rows.map((row) => row.ownContributionCents)),
  };
}

/** The whole KPI table of the chosen themes, per objective and theme, with subtotals and totals. */
export function kpiTable(themes: readonly ReceiptTheme[]): Table {
  const money = centsColumn(themes.flatMap(({ rows }) => rows.map((row) => row.flemishContributionCents)));
  const total = contributionsOf(themes);
  return {
    columns,
    rows: [
      ...groupByObjective(themes).flatMap((objective): TableRow[] => [
        { kind: 'band', cells: [{ text: objective.title, span: columns.length }] },
        ...objective.themes.flatMap((theme) => themeRows(theme, money)),
      ]),
      { kind: 'total', cells: [{ text: 'Totaal van de aanvraag', span: 4 }, money(total.flemish), money(total.own)] },
      {
        kind: 'total',
        cells: [
          { text: 'Bijdrage Vlaanderen en eigen inbreng samen', span: 4 },
          { text: money(total.flemish + total.own), span: 2 },
        ],
      },
    ],
  };
}

function themeRows(theme: ReceiptTheme, money: (cents: number) => string): TableRow[] {
  const subtotal = contributionsOf([theme]);
  const name = `${themeTitle(theme)} (plafond\u00a0${formatCents(theme.ceilingCents)})`;
  return [
    { kind: 'group', cells: [{ text: name, span: 4 }, money(subtotal.flemish), money(subtotal.own)] },
    ...theme.rows.map((row): TableRow => ({ kind: 'line', cells: lineCells(row, money) })),
  ];
}

function lineCells(row: ReceiptRow, money: (cents: number) => string): string[] {
  return [
    `${row.indicatorCode}  ${formatIndicator(row)}`,
    formatUnits(row.currentReach, row.measure),
    formatUnits(row.plannedReach, row.measure),
    row.measure === 'amount' ? 'bedrag' : formatCents(row.unitPriceCents),
    money(row.flemishContributionCents),
    money(row.ownContributionCents),
  ];
}

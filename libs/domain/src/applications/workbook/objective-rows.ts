import { countRuleOf } from '../../catalogue/count-rule';
import type { Indicator } from '../../catalogue/objectives';
import type { KpiTable } from '../kpi-table';
import type { LaidOutCell } from './laid-out';
import { type ObjectiveColumn, letterOf } from './objective-columns';
import type { WorkbookSource, WorkbookTheme } from './workbook-source';

/** The cells of a row that hold something, by column. */
export type ObjectiveCells = Readonly<Partial<Record<ObjectiveColumn, LaidOutCell>>>;

/** What a row is written from. */
export interface RowFacts {
  readonly source: WorkbookSource;
  /** The stored lines, worked out. */
  readonly table: KpiTable;
  /** Number of the row in the sheet. */
  readonly row: number;
}

const euro = (cents: number, more: Partial<LaidOutCell> = {}): LaidOutCell => ({
  role: 'text',
  format: 'euro',
  ...more,
  value: cents / 100,
});

/** The row of a theme: its sums, its ceiling, its rank, and the split of what the applicant puts in. */
export function themeCells(theme: WorkbookTheme, ranks: number, { source, table, row }: RowFacts): ObjectiveCells {
  const sums = table.themes.find(({ number }) => number === theme.number);
  const rank = source.ranking.indexOf(theme.number) + 1;
  const asked = letterOf('asked');
  const formula = `SUM(${asked}${row + 1}:${asked}${row + theme.indicators.length})`;
  const cells: ObjectiveCells = {
    code: { value: theme.number, role: 'theme', format: 'text' },
    theme: { value: theme.title, role: 'theme' },
    asked: euro(sums?.flemishContributionCents ?? 0, {
      role: 'theme',
      formula,
      ceiling: `${letterOf('ceiling')}${row}`,
    }),
    ceiling: euro(theme.ceilingCents, { role: 'theme' }),
    rank: { value: rank > 0 ? rank : null, role: 'input', format: 'count', check: { kind: 'rank', ranks } },
  };
  return theme.ownSharePercent > 0
    ? { ...cells, ...ownCells(theme, sums?.ownContributionCents ?? 0, source, row) }
    : cells;
}

function ownCells(
  { number, indicators, ceilingCents, ownSharePercent }: WorkbookTheme,
  ownCents: number,
  { ownStaffCents }: WorkbookSource,
  row: number,
): ObjectiveCells {
  const [own, staff] = [`${letterOf('own')}${row}`, `${letterOf('staff')}${row}`];
  const staffCents = ownStaffCents[number] ?? 0;
  const most = Math.ceil((ceilingCents * ownSharePercent) / 100) / 100;
  const sum = `SUM(${letterOf('own')}${row + 1}:${letterOf('own')}${row + indicators.length})`;
  return {
    own: euro(ownCents, { role: 'theme', formula: sum }),
    staff: {
      value: staffCents === 0 ? null : staffCents / 100,
      role: 'input',
      format: 'euro',
      check: { kind: 'euro', most },
      ceiling: own,
    },
    money: euro(Math.max(0, ownCents - staffCents), { role: 'theme', formula: `MAX(0,${own}-${staff})` }),
  };
}

/** A KPI row, or a row that is asked as an amount in euro. */
export function kpiCells(theme: WorkbookTheme, indicator: Indicator, { source, table, row }: RowFacts): ObjectiveCells {
  const { code, measure, unit, targetGroup, unitPriceCents, maxUnits } = indicator;
  const line = source.lines.find(({ indicatorCode }) => indicatorCode === code);
  const sums = table.rows.find(({ indicatorCode }) => indicatorCode === code);
  const [price, planned, asked] = [letterOf('price'), letterOf('planned'), letterOf('asked')];
  const isAmount = measure === 'amount';
  return {
    code: { value: code, role: 'label', format: 'text' },
    theme: { value: theme.title, role: 'text' },
    target: { value: [targetGroup, countRuleOf(indicator)].filter((text) => text !== '').join(': '), role: 'text' },
    unit: { value: isAmount ? `${unit}, in euro` : unit, role: 'text' },
    ...(isAmount
      ? { maximum: euro(maxUnits), planned: amountInput(line?.plannedReach ?? 0, maxUnits) }
      : {
          price: euro(unitPriceCents),
          maximum: { value: maxUnits, role: 'text', format: 'count' },
          current: countInput(line?.currentReach ?? 0, MOST_PRESENT),
          planned: countInput(line?.plannedReach ?? 0, maxUnits),
        }),
    asked: euro(sums?.flemishContributionCents ?? 0, {
      formula: isAmount ? `${planned}${row}` : `${planned}${row}*${price}${row}`,
    }),
    ...(theme.ownSharePercent > 0 && {
      // As the server rounds: a part of a cent counts for one.
      own: euro(sums?.ownContributionCents ?? 0, {
        formula: `ROUNDUP(ROUND(${asked}${row}*${theme.ownSharePercent},4)/100,2)`,
      }),
    }),
  };
}

const MOST_PRESENT = 1_000_000;

/** Nought is an empty cell: nobody has to clear it before typing. */
const countInput = (value: number, most: number): LaidOutCell => ({
  value: value === 0 ? null : value,
  role: 'input',
  format: 'count',
  check: { kind: 'whole', least: 0, most },
});

const amountInput = (cents: number, mostCents: number): LaidOutCell => ({
  value: cents === 0 ? null : cents / 100,
  role: 'input',
  format: 'euro',
  check: { kind: 'euro', most: mostCents / 100 },
});

import { refusal } from '../kernel/refusal';
import {
  MOST_UNITS,
  type ProgrammeRefusal,
  isDouble,
  judgeLength,
  judgeNumbers,
  judgeRange,
  judgeTitle,
} from './judging';
import { themeOfIndicator } from './objectives';
import type { BudgetRowContent, ProgrammeContent, ThemeContent } from './programme-content';

/** The dearest unit: ten million euro in cents. */
const HIGHEST_PRICE = 1_000_000_000;
const HIGHEST_SHARE = 1_000;

/** Judges objectives, themes and the budget table. Pointers are into the content: `/themes/2/rows/0/unitPriceCents`. */
export function judgeBudget({ objectives, themes }: ProgrammeContent): ProgrammeRefusal[] {
  const known = new Set(objectives.map(({ number }) => number));
  return [
    ...judgeNumbers(objectives, '/objectives'),
    ...objectives.flatMap(({ title }, index) => judgeTitle(title, `/objectives/${index}/title`)),
    ...judgeNumbers(themes, '/themes'),
    ...themes.flatMap((theme, index) => judgeTheme(theme, known, `/themes/${index}`)),
    ...judgeRowCodes(themes),
    ...(themes.some(({ rows }) => rows.length > 0) ? [] : [refusal('programme_funds_nothing' as const, {}, '/themes')]),
  ];
}

function judgeTheme(theme: ThemeContent, objectives: ReadonlySet<string>, pointer: string): ProgrammeRefusal[] {
  return [
    ...judgeTitle(theme.title, `${pointer}/title`),
    ...(objectives.has(theme.objective)
      ? []
      : [refusal('unknown_objective' as const, { theme: theme.number }, `${pointer}/objective`)]),
    ...judgeRange(theme.ownSharePercent, [0, HIGHEST_SHARE], 'own_share_out_of_range', `${pointer}/ownSharePercent`),
    ...theme.rows.flatMap((row, index) => judgeRow(row, theme.number, `${pointer}/rows/${index}`)),
    ...judgeCeiling(theme, `${pointer}/ceilingCents`),
  ];
}

/** A ceiling stands with rows and only with rows, and at least one unit of each row fits below it. */
function judgeCeiling({ ceilingCents, rows, number }: ThemeContent, pointer: string): ProgrammeRefusal[] {
  if (rows.length === 0)
    return ceilingCents === 0 ? [] : [refusal('ceiling_without_rows', { theme: number, ceilingCents }, pointer)];
  if (!Number.isInteger(ceilingCents) || ceilingCents <= 0)
    return [refusal('ceiling_missing', { theme: number }, pointer)];
  const priceCents = Math.max(...rows.map(({ unitPriceCents }) => unitPriceCents));
  return ceilingCents < priceCents ? [refusal('ceiling_below_price', { ceilingCents, priceCents }, pointer)] : [];
}

function judgeRow(row: BudgetRowContent, theme: string, pointer: string): ProgrammeRefusal[] {
  const highest = row.measure === 'amount' ? 1 : HIGHEST_PRICE;
  const rightCode = /^\d+[a-z]$/.test(row.code) && themeOfIndicator(row.code) === theme;
  return [
    ...(rightCode ? [] : [refusal('row_outside_theme' as const, { row: row.code, theme }, `${pointer}/code`)]),
    ...judgeTitle(row.unit, `${pointer}/unit`),
    ...(row.measure === 'amount'
      ? judgeLength(row.targetGroup, `${pointer}/targetGroup`)
      : judgeTitle(row.targetGroup, `${pointer}/targetGroup`)),
    ...judgeLength(row.countRule, `${pointer}/countRule`),
    ...judgeRange(row.unitPriceCents, [1, highest], 'price_out_of_range', `${pointer}/unitPriceCents`),
    ...judgeRange(row.maxUnits, [1, MOST_UNITS], 'row_maximum_out_of_range', `${pointer}/maxUnits`),
  ];
}

/** No two rows of the whole table have one code. */
function judgeRowCodes(themes: readonly ThemeContent[]): ProgrammeRefusal[] {
  const rows = themes.flatMap((theme, at) =>
    theme.rows.map(({ code }, index) => ({ code, pointer: `/themes/${at}/rows/${index}/code` })),
  );
  return rows.flatMap(({ code, pointer }, index) =>
    isDouble(rows, index, (row) => row.code) ? [refusal('programme_code_doubled', { value: code }, pointer)] : [],
  );
}

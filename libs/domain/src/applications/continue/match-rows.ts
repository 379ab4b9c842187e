import type { FundedTheme, Indicator } from '../../catalogue/objectives';
import type { ContinuationNote, EarlierRow } from './earlier-year';

/** A row of today with what the year before brings to it. */
export interface MatchedRow {
  readonly indicator: Indicator;
  readonly currentReach: number;
  readonly grantedUnits: number;
}

/** Where the rows of the year before stand today, and what is to be said about it. */
export interface Match {
  readonly rows: readonly MatchedRow[];
  readonly notes: readonly ContinuationNote[];
}

/**
 * Finds the rows of the year before in the theme of today: by their code, and when that is gone in the one row that the
 * theme still has. A row that could go to several others is left to the person. Rows counted in units and in euro never
 * stand for each other.
 */
export function matchRows(theme: FundedTheme, earlier: readonly EarlierRow[]): Match {
  const found = earlier.map((row) => ({ row, indicator: placeOf(theme, row) }));
  const rows = theme.indicators.flatMap((indicator) => {
    const parts = found.filter((match) => match.indicator === indicator).map(({ row }) => row);
    if (parts.length === 0) return [];
    return [{ indicator, currentReach: sum(parts, 'currentReach'), grantedUnits: sum(parts, 'grantedUnits') }];
  });
  return { rows, notes: found.flatMap(({ row, indicator }) => notesOf(row, indicator)) };
}

/** The row of today that a row of the year before became; null when that can't be said. */
export function placeOf(
  { indicators }: FundedTheme,
  row: Pick<EarlierRow, 'indicatorCode' | 'measure'>,
): Indicator | null {
  const sameMeasure = indicators.filter(({ measure }) => measure === row.measure);
  const same = sameMeasure.find(({ code }) => code === row.indicatorCode);
  return same ?? (sameMeasure.length === 1 ? (sameMeasure[0] ?? null) : null);
}

function notesOf(row: EarlierRow, now: Indicator | null): ContinuationNote[] {
  const { indicatorCode: code, targetGroup, grantedUnits, unitPriceCents } = row;
  if (now === null) return [{ code: 'row_gone', params: { row: code, targetGroup, units: grantedUnits } }];
  const merged = now.code !== code;
  return [
    ...(merged
      ? [
          note('row_merged', {
            row: code,
            targetGroup,
            into: now.code,
            intoGroup: now.targetGroup,
            units: grantedUnits,
          }),
        ]
      : []),
    ...(!merged && (now.targetGroup !== targetGroup || now.unit !== row.unit)
      ? [
          note('target_group_changed', {
            row: code,
            was: `${targetGroup}, per ${row.unit}`,
            is: `${now.targetGroup}, per ${now.unit}`,
          }),
        ]
      : []),
    ...(now.unitPriceCents === unitPriceCents
      ? []
      : [note('price_changed', { row: code, wasCents: unitPriceCents, isCents: now.unitPriceCents })]),
  ];
}

const note = (code: ContinuationNote['code'], params: ContinuationNote['params']): ContinuationNote => ({
  code,
  params,
});

const sum = (rows: readonly EarlierRow[], figure: 'currentReach' | 'grantedUnits'): number =>
  rows.reduce((total, row) => total + row[figure], 0);

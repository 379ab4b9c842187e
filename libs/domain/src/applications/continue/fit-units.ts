import type { FundedTheme, Indicator } from '../../catalogue/objectives';
import type { ContinuationNote } from './earlier-year';

/** Units per row that fit, with what was cut to make them. */
export interface FittedUnits {
  readonly units: readonly number[];
  readonly notes: readonly ContinuationNote[];
}

/** Keeps each row within its maximum and the theme within its ceiling: what is too much goes off the last rows first. */
export function fitUnits(theme: FundedTheme, rows: readonly Indicator[], wanted: readonly number[]): FittedUnits {
  const within = rows.map((row, index) => Math.min(wanted[index] ?? 0, row.maxUnits));
  const cut = rows.flatMap((row, index): ContinuationNote[] => {
    const asked = wanted[index] ?? 0;
    return asked > row.maxUnits
      ? [{ code: 'row_maximum', params: { row: row.code, wanted: asked, maxUnits: row.maxUnits } }]
      : [];
  });
  const cents = rows.reduce((sum, row, index) => sum + (within[index] ?? 0) * row.unitPriceCents, 0);
  if (cents <= theme.ceilingCents) return { units: within, notes: cut };
  const { number, ceilingCents } = theme;
  const note: ContinuationNote = { code: 'ceiling', params: { theme: number, wantedCents: cents, ceilingCents } };
  return { units: takeOff(cents - ceilingCents, rows, within), notes: [...cut, note] };
}

function takeOff(cents: number, rows: readonly Indicator[], units: readonly number[]): number[] {
  let over = cents;
  const fitted = [...units];
  for (const [index, row] of [...rows.entries()].reverse()) {
    const taken = Math.min(fitted[index] ?? 0, Math.ceil(over / row.unitPriceCents));
    if (taken <= 0) continue;
    fitted[index] = (fitted[index] ?? 0) - taken;
    over -= taken * row.unitPriceCents;
  }
  return fitted;
}

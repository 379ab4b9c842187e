import type { ThemeChoice } from './earlier-year';

/**
 * The planned units that a choice asks for, per row, from those that were granted. A number for the whole theme is spread
 * as the grant was; what doesn't divide goes to the largest remainders, so that the sum is exact.
 */
export function wantedUnits(granted: readonly number[], { choice, percent, units }: ThemeChoice): number[] {
  if (choice === 'stop') return granted.map(() => 0);
  if (choice === 'continue') return [...granted];
  if (units !== undefined) return spread(units, granted);
  const factor = choice === 'raise' ? 100 + (percent ?? 0) : 100 - (percent ?? 0);
  return granted.map((count) => Math.max(0, Math.round((count * factor) / 100)));
}

/** Spreads a whole number over shares; without any share it all goes to the first. */
export function spread(total: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (whole === 0) return shares.map((_, index) => (index === 0 ? total : 0));
  const exact = shares.map((share) => (total * share) / whole);
  const floors = exact.map(Math.floor);
  const rest = total - floors.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const lucky = new Set(byRemainder.slice(0, rest).map(({ index }) => index));
  return floors.map((count, index) => (lucky.has(index) ? count + 1 : count));
}

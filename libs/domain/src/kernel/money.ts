/** An amount of money in whole euro cents. Never a fraction, never another currency. */
export type Cents = number;

/** The largest amount any rule works with: well under 2^53, and far above any envelope of the programme (€ 10 billion). */
export const MAX_CENTS: Cents = 1_000_000_000_000;

/** Sum of amounts in cents. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}

/** True for a whole, non-negative, safe amount in cents. */
export function isCents(value: unknown): value is Cents {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MAX_CENTS;
}

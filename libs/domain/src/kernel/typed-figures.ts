import { formatCount } from './format';
import type { Cents } from './money';

/** Whole units ≥ 0 as typed in nl-BE, points between thousands; null for anything else. */
export function readUnits(text: string): number | null {
  const bare = text.replace(/[\s.]/g, '');
  return /^\d{1,10}$/.test(bare) ? Number(bare) : null;
}

/** Euros as typed in nl-BE, in cents: "1.250,50" is 125 050; null when it isn't an amount ≥ 0. */
export function readEuros(text: string): Cents | null {
  const bare = text.replace(/[\s€]/g, '').replace(/\.(?=\d{3}(\D|$))/g, '');
  const match = /^(\d{1,9})(?:,(\d{1,2}))?$/.exec(bare);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

/** Cents as typed in a field: no sign, grouped by points, a comma only when there are cents. */
export function writeEuros(cents: Cents): string {
  const euros = formatCount(Math.floor(cents / 100));
  return cents % 100 === 0 ? euros : `${euros},${`${cents % 100}`.padStart(2, '0')}`;
}

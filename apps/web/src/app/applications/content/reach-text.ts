import type { ShapeCode } from '@samenspoor/contracts/problems/shape-codes';

/** More than any municipality has inhabitants; the server's own limit on a reach. */
export const MAX_REACH = 1_000_000;

/** A reach as typed: the whole number it stands for, or why it stands for none. */
export type ReachReading =
  | { readonly value: number; readonly error: null }
  | { readonly value: null; readonly error: Extract<ShapeCode, 'not_an_integer' | 'below_minimum' | 'above_maximum'> };

/**
 * Reads what somebody typed as a number of people: empty is zero, "2.250" and "2 250" are written the Belgian way.
 * Fractions, signs and words are refused at once and never sent.
 */
export function readReach(text: string): ReachReading {
  const digits = text.trim().replaceAll(/(?<=\d)[.\s](?=\d{3}(?!\d))/g, '');
  if (digits === '') return { value: 0, error: null };
  if (/^[-−]\d+([.,]\d+)?$/.test(digits)) return { value: null, error: 'below_minimum' };
  if (!/^\d+$/.test(digits)) return { value: null, error: 'not_an_integer' };
  const value = Number(digits);
  return value > MAX_REACH ? { value: null, error: 'above_maximum' } : { value, error: null };
}

import type { Measure } from '@samenspoor/domain/catalogue/programme-content';
import { formatCents, formatCount, formatDay } from '@samenspoor/domain/kernel/format';
import type { Cents } from '@samenspoor/domain/kernel/money';

const euroWithCents = new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR' });

/**
 * Format for one column of amounts: when any of them has cents all show two decimals, so that the digits stand under each
 * other; round amounts only stay short.
 */
export function centsColumn(amounts: readonly Cents[]): (cents: Cents) => string {
  return amounts.some((cents) => cents % 100 !== 0) ? (cents) => euroWithCents.format(cents / 100) : formatCents;
}

/** A period of days, both inclusive: "1 oktober 2024 tot en met 30 september 2025". */
export function formatPeriod(start: string, end: string): string {
  return `${formatDay(start)} tot en met ${formatDay(end)}`;
}

/** Units of a row in nl-BE; a dash for a row asked as an amount, which stands in the next column. */
export function formatUnits(units: number, measure: Measure = 'units'): string {
  return measure === 'amount' ? '–' : formatCount(units);
}

/** Unit and target group in one line: "gevormde burger – inwoner". */
export function formatIndicator(row: { readonly unit: string; readonly targetGroup: string }): string {
  return row.targetGroup === '' ? row.unit : `${row.unit} – ${row.targetGroup}`;
}

/** A person with the function in which they acted: "Els Peeters (algemeen directeur)". */
export function formatPerson(person: { readonly name: string; readonly role: string }): string {
  return person.role === '' ? person.name : `${person.name} (${person.role})`;
}

import { formatCount } from '@samenspoor/domain/kernel/format';

/** The server's own limit on an amount of a row: € 20 million. */
export const MAX_AMOUNT_CENTS = 2_000_000_000;

/** An amount as typed: the cents it stands for, or why it stands for none, in Dutch. */
export type EuroReading =
  { readonly cents: number; readonly error: null } | { readonly cents: null; readonly error: string };

/** Reads an amount in euro the Belgian way: "1.250", "1 250,5" and "€ 1250,50"; empty is zero. */
export function readEuro(text: string): EuroReading {
  const plain = text.replace('€', '').trim();
  const digits = plain.replaceAll(/(?<=\d)[.\s](?=\d{3}(?!\d))/g, '').replace(/\.(?=\d{1,2}$)/, ',');
  if (digits === '') return { cents: 0, error: null };
  if (/^[-−]/.test(digits)) return { cents: null, error: 'Vul een bedrag van 0 of meer in.' };
  const match = /^(\d{1,12})(?:,(\d{1,2}))?$/.exec(digits);
  if (!match) return { cents: null, error: 'Vul een bedrag in, zoals 1.250 of 1.250,50.' };
  const cents = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return cents > MAX_AMOUNT_CENTS ? { cents: null, error: 'Dit bedrag is te groot.' } : { cents, error: null };
}

/** Cents as somebody would type them; zero is empty. */
export function euroText(cents: number): string {
  if (cents === 0) return '';
  const rest = cents % 100;
  return formatCount(Math.trunc(cents / 100)) + (rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`);
}

import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';

/** The figures that a text needs; amounts are cents, in keys that end in `Cents`. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** What a person reads about a code: a short title and one sentence that says what is wrong and what helps. */
export interface ProblemText {
  readonly title: string;
  readonly detail: (params: ProblemParams) => string;
}

/** A text that needs no figures. */
export const fixed = (title: string, detail: string): ProblemText => ({ title, detail: () => detail });

/** A whole number from the parameters in nl-BE, or "?" when the rule didn't give it. */
export function count(params: ProblemParams, key: string): string {
  const value = params[key];
  return typeof value === 'number' ? formatCount(value) : (value ?? '?');
}

/** A name from the parameters that opens a sentence, or other words for it when the rule didn't give it. */
export function subject(params: ProblemParams, key: string, otherwise: string): string {
  const value = params[key];
  return value === undefined ? otherwise : String(value);
}

/** An amount in cents from the parameters as nl-BE euro, or "?" when the rule didn't give it. */
export function euro(params: ProblemParams, key: string): string {
  const value = params[key];
  return typeof value === 'number' ? formatCents(value) : '?';
}

import type { IncentiveContent } from '../catalogue/programme-content';
import { type Cents, sumCents } from '../kernel/money';

/** An incentive as asked for: per theme for which themes, and its texts by code. */
export interface AskedIncentive {
  /** Theme numbers; empty for an incentive per application. */
  readonly themes: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

/** What was asked for, by incentive code; what isn't there isn't asked for. */
export type AskedIncentives = Readonly<Record<string, AskedIncentive>>;

/** What the incentives come to: once per application, or once per theme. Unknown codes count for nothing. */
export function incentiveTotal(incentives: readonly IncentiveContent[], asked: AskedIncentives): Cents {
  return sumCents(
    incentives.map(({ code, per, amountCents }) => {
      const wanted = asked[code];
      if (!wanted) return 0;
      return per === 'application' ? amountCents : amountCents * wanted.themes.length;
    }),
  );
}

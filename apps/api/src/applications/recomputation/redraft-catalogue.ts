import type { FundedTheme } from '@samenspoor/domain/catalogue/objectives';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';

/** What a content funds, as the rules of the table want it; rows are the indicators of their theme. */
export function fundedThemesOf({ themes }: ProgrammeContent): FundedTheme[] {
  return [...themes]
    .sort((one, other) => Number(one.number) - Number(other.number))
    .map(({ number, ceilingCents, ownSharePercent, rows }) => ({
      number,
      ceilingCents,
      ownSharePercent,
      indicators: rows,
    }));
}

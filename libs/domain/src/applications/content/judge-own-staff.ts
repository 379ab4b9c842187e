import { formatCents } from '../../kernel/format';
import type { Cents } from '../../kernel/money';
import { type Refusal, refusal } from '../../kernel/refusal';
import type { KpiTable } from '../kpi-table';

/** The own contribution of a theme in two parts, in cents. */
export interface OwnSplit {
  readonly staffCents: Cents;
  readonly moneyCents: Cents;
}

/** Staff is at most the own contribution of its theme. Pointers: `/ownStaffCents/5`. */
export function judgeOwnStaff(
  { themes }: Pick<KpiTable, 'themes'>,
  ownStaffCents: Readonly<Record<string, Cents>>,
): Refusal<'own_staff_above_own'>[] {
  return Object.entries(ownStaffCents).flatMap(([number, staff]) => {
    const ownCents = themes.find((theme) => theme.number === number)?.ownContributionCents ?? 0;
    if (staff <= ownCents) return [];
    return [refusal('own_staff_above_own', { theme: number, ownCents, staffCents: staff }, `/ownStaffCents/${number}`)];
  });
}

/** The split of an own contribution: staff as filled in, and the rest is money. */
export function ownSplit(ownContributionCents: Cents, staffCents: Cents): OwnSplit {
  const staff = Math.min(staffCents, ownContributionCents);
  return { staffCents: staff, moneyCents: ownContributionCents - staff };
}

/** "€ 4.000 personeel, € 2.000 geld"; null when nothing is put in. */
export function splitInWords(ownContributionCents: Cents, staffCents: Cents): string | null {
  if (ownContributionCents === 0) return null;
  const { staffCents: staff, moneyCents } = ownSplit(ownContributionCents, staffCents);
  return `${formatCents(staff)} personeel, ${formatCents(moneyCents)} geld`;
}

import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { CallTerms } from '@samenspoor/domain/calls/call-terms';
import { formatCents, formatCount, formatDay, formatExactMoment } from '@samenspoor/domain/kernel/format';

const LONGEST = 200;

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
const yesNo = (value: boolean): string => (value ? 'ja' : 'nee');

/** Each field as officials know it, with its value as they read it. */
const FIELDS: readonly (readonly [string, (terms: CallTerms) => string])[] = [
  ['name', ({ name }) => name],
  ['code', ({ code }) => code],
  ['announcement', ({ announcement }) => announcement],
  ['opens', ({ opensAt }) => formatExactMoment(opensAt.toISOString())],
  ['closes', ({ closesAt }) => formatExactMoment(closesAt.toISOString())],
  ['graceSeconds', ({ graceSeconds }) => `${formatCount(graceSeconds)} seconden`],
  ['periodStart', ({ periodStart }) => formatDay(periodStart)],
  ['periodEnd', ({ periodEnd }) => formatDay(periodEnd)],
  ['originYear', ({ originYear }) => String(originYear)],
  ['envelopeCents', ({ envelopeCents }) => (envelopeCents === null ? 'niet bepaald' : formatCents(envelopeCents))],
  ['practice', ({ practice }) => yesNo(practice)],
  ['signOffRequired', ({ signOffRequired }) => yesNo(signOffRequired)],
];

/** What an edit changed, as texts; a version of the programme is named by the caller, who knows its number. */
export function callChanges(before: CallTerms, after: CallTerms): TimelineChange[] {
  return FIELDS.flatMap(([field, shown]) => {
    const [from, to] = [shown(before), shown(after)];
    // The two moments of a doubled hour read the same.
    const moved = field === 'opens' ? +before.opensAt !== +after.opensAt : +before.closesAt !== +after.closesAt;
    const changed = field === 'opens' || field === 'closes' ? moved : from !== to;
    return changed ? [{ field, from: clipped(from), to: clipped(to) }] : [];
  });
}

import type { LeavingConsequence } from '@samenspoor/domain/applications/partnerships/leaving';
import type { MembershipState } from '@samenspoor/domain/applications/partnerships/membership';
import { formatCount, formatDay } from '@samenspoor/domain/kernel/format';

/** What a membership is called, from the invitation on. */
export const MEMBERSHIP_STATE_TITLES: Readonly<Record<MembershipState, string>> = {
  proposed: 'Wacht op akkoord',
  consented: 'Akkoord',
  declined: 'Niet akkoord',
  withdrawn: 'Uitnodiging ingetrokken',
  ended: 'Gestopt',
};

/** Whether who stays is still enough, as one sentence; organisations (no threshold) are only counted. */
export function thresholdSentence(
  { totalBefore, totalAfter, enoughAfter, membersAfter }: LeavingConsequence,
  threshold: number | null,
): string {
  if (threshold === null)
    return `Aantal organisaties dat daarna in het consortium blijft: ${formatCount(membersAfter)}.`;
  const change = `Het samenwerkingsverband gaat van ${formatCount(totalBefore)} naar ${formatCount(totalAfter)} inwoners van niet-EU-14-herkomst.`;
  return enoughAfter
    ? `${change} Dat blijft meer dan ${formatCount(threshold)}: samen aanvragen blijft mogelijk.`
    : `${change} Er zijn er meer dan ${formatCount(threshold)} nodig: zonder nieuw lid kan het samenwerkingsverband niet meer aanvragen.`;
}

/** What leaving does, in plain sentences, for who is about to confirm it. */
export function leaveSentences(
  name: string,
  consequence: LeavingConsequence,
  threshold: number | null,
  readable: readonly string[],
): string[] {
  const day = formatDay(consequence.lastDay);
  const together = threshold === null ? 'consortium' : 'samenwerkingsverband';
  return [
    consequence.moved
      ? `Er loopt een project in naam van ${name}. Het lidmaatschap eindigt daarom op ${day}, de laatste dag van dat project.`
      : `De laatste dag van ${name} is ${day}.`,
    thresholdSentence(consequence, threshold),
    ...(consequence.membersAfter < 2
      ? [`Er blijft maar één ${threshold === null ? 'organisatie' : 'bestuur'} over: dat is geen ${together} meer.`]
      : []),
    `${name} verliest de rechten van vroegere jaren: verder werken op vroegere projecten van het ${together} kan niet meer.`,
    readable.length > 0
      ? `${name} kan de aanvragen uit de eigen periode blijven lezen: ${readable.join(', ')}.`
      : `Er is geen aanvraag ingediend in naam van ${name}.`,
  ];
}

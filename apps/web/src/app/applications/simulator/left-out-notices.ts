import type { LeftOut } from '@samenspoor/domain/applications/simulator/simulation-link';

const WHOLE: Readonly<Partial<Record<LeftOut['reason'], string>>> = {
  version: 'Deze link komt van een andere versie van de simulator. De inhoud kon niet gelezen worden.',
  too_long: 'Deze link is te lang. De inhoud kon niet gelezen worden.',
};

/** What a person reads about the parts of a link that couldn't be used, one sentence per kind. */
export function leftOutNotices(leftOut: readonly LeftOut[]): readonly string[] {
  const whole = leftOut.flatMap(({ reason }) => WHOLE[reason] ?? []);
  const textsOf = (...reasons: LeftOut['reason'][]): string =>
    [...new Set(leftOut.filter(({ reason }) => reasons.includes(reason)).map(({ text }) => text))].join(', ');
  const who = textsOf('who');
  const unknown = textsOf('unknown_row');
  const unread = textsOf('row', 'doubled_row');
  return [
    ...whole,
    ...(who === '' ? [] : [`Uit de link weggelaten, geen bekend bestuur: ${who}.`]),
    ...(unknown === '' ? [] : [`Uit de link weggelaten, geen KPI-rij van deze oproep: ${unknown}.`]),
    ...(unread === '' ? [] : [`Uit de link weggelaten, niet leesbaar of dubbel: ${unread}.`]),
  ];
}

/** From the invitation on; `ended` still counts until its last day. */
export const MEMBERSHIP_STATES = ['proposed', 'consented', 'declined', 'withdrawn', 'ended'] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** Days as `YYYY-MM-DD`, both inclusive. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** A local government in a partnership, from a day until a day (null: until further notice). */
export interface Membership {
  readonly state: MembershipState;
  readonly joinedOn: string;
  readonly leftOn: string | null;
}

/** True while the invitation waits or the consent holds. */
export function isLive({ state }: Pick<Membership, 'state'>): boolean {
  return state === 'proposed' || state === 'consented';
}

/** True when the member agreed, and one day of the membership at least lies in the period. */
export function takesPart(membership: Membership, period: Period): boolean {
  const agreed = membership.state === 'consented' || membership.state === 'ended';
  return agreed && daysMeet(membership, { joinedOn: period.start, leftOn: period.end });
}

/** True when two memberships share a day. */
export function daysMeet(
  one: Pick<Membership, 'joinedOn' | 'leftOn'>,
  other: Pick<Membership, 'joinedOn' | 'leftOn'>,
): boolean {
  return (
    (other.leftOn === null || one.joinedOn <= other.leftOn) && (one.leftOn === null || other.joinedOn <= one.leftOn)
  );
}

/** The day after this one. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/**
 * The first day of a new membership: the day that was asked for, or the day after the last period for which the
 * partnership filed already. What was filed is never joined afterwards.
 */
export function joinDay(wanted: string, filed: readonly Period[]): string {
  const busyUntil = lastEnd(filed);
  return busyUntil !== null && busyUntil >= wanted ? dayAfter(busyUntil) : wanted;
}

/**
 * The last day of a membership: the day that was asked for, or the end of the last period for which the partnership
 * filed in the name of the member. Nobody leaves in the middle of a project.
 */
export function leaveDay(wanted: string, joinedOn: string, filed: readonly Period[]): string {
  const busyUntil = lastEnd(filed.filter(({ end }) => end >= joinedOn));
  const asked = wanted < joinedOn ? joinedOn : wanted;
  return busyUntil !== null && busyUntil > asked ? busyUntil : asked;
}

const lastEnd = (periods: readonly Period[]): string | null =>
  periods.reduce<string | null>((latest, { end }) => (latest === null || end > latest ? end : latest), null);

/**
 * True when a member may go on on the strength of what the partnership did before: it belonged to it then, and on `day`
 * still (or again without a day between). Who leaves loses the rights of earlier years; reading the files of the own
 * period stays.
 */
export function continuesFrom(memberships: readonly Membership[], earlier: Period, day: string): boolean {
  const agreed = memberships
    .filter(({ state }) => state === 'consented' || state === 'ended')
    .toSorted((one, other) => one.joinedOn.localeCompare(other.joinedOn));
  const chains: { joinedOn: string; leftOn: string | null }[] = [];
  for (const { joinedOn, leftOn } of agreed) {
    const last = chains.at(-1);
    if (last && (last.leftOn === null || joinedOn <= dayAfter(last.leftOn))) last.leftOn = later(last.leftOn, leftOn);
    else chains.push({ joinedOn, leftOn });
  }
  const holds = { joinedOn: earlier.start, leftOn: earlier.end };
  return chains.some((chain) => daysMeet(chain, holds) && daysMeet(chain, { joinedOn: day, leftOn: day }));
}

const later = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : one > other ? one : other;

import type { Role } from '../access/roles';
import { type Refusal, refusal } from '../kernel/refusal';
import type { ApplicantKind } from './applicant-kind';
import type { IdentityRefusalCode } from './identity-refusals';

/** Roles that somebody can have for an applicant; those of administrations are given elsewhere. */
export const APPLICANT_ROLES = ['municipal_staff', 'organisation_staff', 'signatory', 'municipal_guest'] as const;
export type ApplicantRole = (typeof APPLICANT_ROLES)[number];

/** From when until when somebody acts for an organisation, in which role. Days in Belgium, inclusive. */
export interface CapacityTerms {
  readonly role: Role;
  readonly validFrom: string;
  /** Null: until further notice. */
  readonly validTo: string | null;
}

/** Whether a capacity counts today, later, or not any more. */
export type CapacityPhase = 'now' | 'later' | 'ended';

const DAY_MS = 86_400_000;

/** The roles that people can have at an applicant of this kind, the usual one first. */
export function rolesOfApplicant(kind: ApplicantKind): readonly ApplicantRole[] {
  return [kind === 'organisation' ? 'organisation_staff' : 'municipal_staff', 'signatory', 'municipal_guest'];
}

/** The calendar day before `day`, both `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** Where a capacity stands on a day. */
export function phaseOf({ validFrom, validTo }: Omit<CapacityTerms, 'role'>, today: string): CapacityPhase {
  if (validTo !== null && validTo < today) return 'ended';
  return validFrom > today ? 'later' : 'now';
}

const overlap = (one: CapacityTerms, other: CapacityTerms): boolean =>
  (one.validTo === null || one.validTo >= other.validFrom) &&
  (other.validTo === null || other.validTo >= one.validFrom);

/**
 * What is wrong with a new capacity at an applicant of `kind`, for somebody who has `held` there already (others included
 * that ended). Nobody has one role twice on the same day.
 */
export function judgeCapacity(
  terms: CapacityTerms,
  kind: ApplicantKind,
  held: readonly CapacityTerms[],
): Refusal<IdentityRefusalCode>[] {
  const refusals: Refusal<IdentityRefusalCode>[] = [];
  if (!rolesOfApplicant(kind).some((role) => role === terms.role))
    refusals.push(refusal('role_not_of_applicant', undefined, '/role'));
  if (terms.validTo !== null && terms.validTo < terms.validFrom)
    refusals.push(refusal('capacity_ends_before_it_begins', undefined, '/validTo'));
  else if (held.some((other) => other.role === terms.role && overlap(terms, other)))
    refusals.push(refusal('capacity_exists', undefined, '/email'));
  return refusals;
}

/**
 * What is wrong with another last day (null: none) of a capacity that somebody has beside `others` at the same applicant.
 * The day before the first one is allowed: then it never counts, as it was given by mistake.
 */
export function judgeLastDay(
  terms: CapacityTerms,
  lastDay: string | null,
  others: readonly CapacityTerms[],
  today: string,
): Refusal<IdentityRefusalCode>[] {
  if (phaseOf(terms, today) === 'ended') return [refusal('capacity_ended')];
  if (lastDay !== null && lastDay < dayBefore(terms.validFrom))
    return [refusal('capacity_ends_before_it_begins', undefined, '/lastDay')];
  const changed = { ...terms, validTo: lastDay };
  const twice = others.some((other) => other.role === terms.role && overlap(changed, other));
  return twice ? [refusal('capacity_exists', undefined, '/lastDay')] : [];
}

/** True when nobody of these can sign, today or later: worth telling, no reason to refuse. */
export function isWithoutSignatory(capacities: readonly CapacityTerms[], today: string): boolean {
  return !capacities.some((capacity) => capacity.role === 'signatory' && phaseOf(capacity, today) !== 'ended');
}

import type { Role } from '@samenspoor/domain/access/roles';

/** A municipality of today by its NIS code, or another organisation by its code ("abb"). */
export type OrganisationRef = { readonly nis: string } | { readonly code: string };

/** A role for an organisation (hoedanigheid). */
export interface CapacitySeed {
  readonly role: Role;
  readonly organisation: OrganisationRef;
  /** Only for those who guide trajectories. */
  readonly supportRegion: string | null;
}

/** An invented person. */
export interface PersonSeed {
  /** User name at the development sign-in provider; also the stable subject. */
  readonly subject: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
  /** The first is the one somebody starts in. */
  readonly capacities: readonly [CapacitySeed, ...CapacitySeed[]];
}

/** The same text for the same organisation: "72039" or "abb". */
export function organisationKey(organisation: OrganisationRef): string {
  return 'nis' in organisation ? organisation.nis : organisation.code;
}

/** A capacity that acts for an organisation as a whole. */
export function capacity(role: Role, organisation: OrganisationRef): CapacitySeed {
  return { role, organisation, supportRegion: null };
}

/** A capacity that guides trajectories in one region. */
export function guidingCapacity(
  role: 'trajectory_coordinator' | 'trajectory_expert',
  organisationCode: string,
  supportRegion: string,
): CapacitySeed {
  return { role, organisation: { code: organisationCode }, supportRegion };
}

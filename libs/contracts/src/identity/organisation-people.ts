import type { CapacityPhase } from '@samenspoor/domain/identity/capacity-terms';
import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';
import type { Role } from '@samenspoor/domain/access/roles';

/** Answer of `GET /organisations/{id}/people`; the id is that of the applicant, as in `GET /local-governments`. */
export interface OrganisationPeopleView {
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: ApplicantKind };
  /** Capacities that count first, then those to come, then those that ended; by family name. */
  readonly items: readonly OrganisationPerson[];
  /** True when nobody can sign, today or later. */
  readonly withoutSignatory: boolean;
}

/** Somebody in one capacity: who has two is in the list twice. */
export interface OrganisationPerson {
  readonly capacityId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly roleTitle: string;
  /** Days in Belgium, inclusive; `validTo` null = until further notice. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly version: number;
  readonly phase: CapacityPhase;
  /** Invited, and not signed in yet. */
  readonly invited: boolean;
}

/**
 * Body of `POST /organisations/{id}/people`. Whoever is known by this e-mail address keeps their own name and gets the
 * capacity; everybody else is invited. Refusals: `email_invalid`, `role_not_of_applicant`,
 * `capacity_ends_before_it_begins`, `capacity_exists`.
 */
export interface AddOrganisationPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly role: Role;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Answer of `POST /organisations/{id}/people`. */
export interface OrganisationPersonAdded {
  readonly personName: string;
  /** Somebody known by that e-mail address got the capacity. */
  readonly known: boolean;
  readonly people: OrganisationPeopleView;
}

/**
 * Body of `PUT /organisations/{id}/people/{capacityId}/last-day`; `If-Match` with the version of the capacity. Refusals:
 * `capacity_ended`, `capacity_ends_before_it_begins`, `capacity_exists`, `stale_version` (412, naming `validTo`).
 */
export interface SetLastDay {
  /** Null: until further notice. */
  readonly lastDay: string | null;
}

import type { Permission } from '@samenspoor/domain/access/permissions';
import type { Role } from '@samenspoor/domain/access/roles';
import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';

/** One capacity (hoedanigheid) a person can act in. */
export interface CapacityView {
  readonly id: string;
  readonly role: Role;
  /** Dutch name of the role, as shown: "Medewerker", "Dossierbehandelaar ABB". */
  readonly roleTitle: string;
  readonly organisationName: string;
  /** Name of the support region for AgII capacities. */
  readonly regionName: string | null;
  readonly localGovernmentId: string | null;
  /** What it is that applies; null for who doesn't act for an applicant. */
  readonly applicantKind: ApplicantKind | null;
}

/** Answer of `GET /me`. 401 `not_signed_in` without a session. */
export interface MeView {
  readonly person: { readonly id: string; readonly name: string; readonly email: string };
  readonly capacity: CapacityView;
  /** All capacities to choose from, the current one among them. */
  readonly capacities: readonly CapacityView[];
  readonly permissions: readonly Permission[];
  /** Repeat in the header `X-CSRF-Token` of every unsafe request. */
  readonly csrfToken: string;
  /** True where invented data is loaded: the screens then say so. */
  readonly demo: boolean;
  /** The server's clock, ISO instant: screens count down with it, never with their own. */
  readonly now: string;
}

/** Body of `PUT /me/capacity`: choose another capacity. Refusal: `unknown_capacity`. Answers the new `MeView`. */
export interface ChooseCapacity {
  readonly capacityId: string;
}

/** Answer of the public `GET /environment`: what the shell needs before sign-in. */
export interface EnvironmentView {
  readonly demo: boolean;
  readonly now: string;
}

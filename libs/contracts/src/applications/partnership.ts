import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import type { LeavingConsequence } from '@samenspoor/domain/applications/partnerships/leaving';
import type { MembershipState } from '@samenspoor/domain/applications/partnerships/membership';
import type { MembershipAction } from '@samenspoor/domain/applications/partnerships/membership-lifecycle';
import type { PartnershipMemberView, PartnershipView } from './application';

/** A member of an own partnership, with its answer. */
export interface OwnPartnershipMember extends PartnershipMemberView {
  readonly state: MembershipState;
}

/** Item of `GET /partnerships`: those that the own local government leads, takes part in or is asked for. */
export interface OwnPartnership extends PartnershipView {
  readonly members: readonly OwnPartnershipMember[];
  /** True when the own local government leads it, and so may apply for it. */
  readonly ownLead: boolean;
  /** What the own local government is in it; `proposed` waits for an answer. */
  readonly ownState: MembershipState;
  /** Names of members that didn't answer yet. */
  readonly consentMissing: readonly string[];
}

/** Body of `POST /partnerships`: the own local government leads. Refusals: those of `judgeLead` and `judgeMember`. */
export interface CreatePartnership {
  readonly name: string;
  /** Ids of the other local governments; at least one. */
  readonly memberIds: readonly string[];
}

/** Body of `PATCH /partnerships/{id}`, of the lead. */
export interface RenamePartnership {
  readonly name: string;
}

/** Body of `POST /partnerships/{id}/lead`: to whom the lead hands over, a member that agreed. */
export interface HandOverPartnership {
  readonly localGovernmentId: string;
}

/** Body of `POST /partnerships/{id}/members`, of the lead: by id, or by NIS code. */
export interface InviteMember {
  readonly localGovernmentId?: string;
  readonly nis?: string;
  /** First day; today when left out. After the project that runs, when there is one. */
  readonly joinsOn?: string;
}

/** Body of `POST …/members/{memberId}/decline`. */
export interface DeclineMembership {
  readonly reason: string;
}

/** Body of `POST …/members/{memberId}/leave`, of the lead or of the member itself. */
export interface LeavePartnership {
  /** The last day; moved to the end of a project that runs. */
  readonly lastDay: string;
  readonly reason?: string;
}

/** One membership, with who answered when. */
export interface MembershipView {
  readonly id: string;
  readonly localGovernmentId: string;
  readonly name: string;
  /** Its name before a merger; null when it is still the same. */
  readonly formerly: string | null;
  readonly nis: string | null;
  readonly referenceRegion: string | null;
  readonly lead: boolean;
  /** Of the own local government. */
  readonly own: boolean;
  readonly state: MembershipState;
  readonly joinedOn: string;
  /** Last day; null until further notice. */
  readonly leftOn: string | null;
  readonly invitedAt: string | null;
  readonly invitedBy: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  readonly reason: string | null;
  /** In the year that counts; null when the official table has no figure. */
  readonly originCount: number | null;
  /** What this person can do with it. */
  readonly actions: readonly MembershipAction[];
}

/** An application that was made in the name of the members; drafts are seen by the applicant only. */
export interface PartnershipApplication {
  readonly id: string;
  readonly reference: string | null;
  readonly state: ApplicationState;
  readonly callName: string;
  readonly year: number;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly applicantName: string;
}

/** Who took part in a project period for which was filed. */
export interface PartnershipPeriod {
  readonly callName: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly members: readonly string[];
}

/** Together against the threshold, of everybody who takes part or is asked. */
export interface PartnershipOrigin {
  readonly year: number;
  readonly total: number;
  readonly threshold: number;
  readonly enough: boolean;
  /** Names without a figure. */
  readonly unknown: readonly string[];
}

/** Answer of `GET /partnerships/{id}` and of everything that changes it. Version in `ETag`. */
export interface PartnershipDetail {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly leadName: string;
  readonly ownLead: boolean;
  readonly origin: PartnershipOrigin;
  /** Who takes part or is asked first, then who declined or left. */
  readonly members: readonly MembershipView[];
  readonly periods: readonly PartnershipPeriod[];
  readonly applications: readonly PartnershipApplication[];
}

/** Answer of `GET …/members/{memberId}/leave-preview?lastDay=`: what leaving does, in figures and in plain sentences. */
export interface LeavePreview extends LeavingConsequence {
  readonly name: string;
  /** Null for organisations. */
  readonly threshold: number | null;
  /** Applications that the member keeps reading. */
  readonly readable: readonly string[];
  readonly sentences: readonly string[];
}

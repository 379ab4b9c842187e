/** What an invited colleague can do with one application. Handing in is never part of it. */
export const COLLABORATOR_ACCESS = ['read', 'write'] as const;
export type CollaboratorAccess = (typeof COLLABORATOR_ACCESS)[number];

/**
 * Body of `POST /applications/{id}/collaborators`: a colleague by person, or by e-mail address when that person never
 * signed in yet. Refusals: `already_collaborator`, `already_has_access`, `not_a_colleague`, `email_invalid`.
 */
export interface InviteCollaborator {
  readonly personId?: string;
  readonly email?: string;
  readonly access: CollaboratorAccess;
}

/**
 * Body of `PATCH /applications/{id}/collaborators/{collaboratorId}`; `If-Match` with the version of the invitation.
 * Refusal: `stale_version` (412), naming `access`.
 */
export interface ChangeCollaborator {
  readonly access: CollaboratorAccess;
}

/** A colleague who was invited to this application. */
export interface CollaboratorView {
  readonly id: string;
  /** Null as long as nobody with this address signed in for the own organisation. */
  readonly name: string | null;
  readonly email: string;
  readonly access: CollaboratorAccess;
  readonly version: number;
  readonly invitedByName: string;
  readonly invitedAt: string;
}

/** Somebody of the own organisation. */
export interface ColleagueView {
  readonly personId: string;
  readonly name: string;
  readonly roleTitle: string;
}

/** Answer of `GET /applications/{id}/collaborators`. */
export interface CollaboratorsView {
  readonly items: readonly CollaboratorView[];
  /** Colleagues who see and edit every application of the organisation. */
  readonly everybody: readonly ColleagueView[];
  /** Colleagues who can be invited. */
  readonly invitable: readonly ColleagueView[];
  /** This person can invite, change and stop. */
  readonly manageable: boolean;
}

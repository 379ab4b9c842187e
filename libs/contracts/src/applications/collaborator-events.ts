import type { CollaboratorAccess } from './collaborators';

/** Event name of an invitation. */
export const COLLABORATOR_INVITED = 'collaborator.invited';

/** A colleague was invited to one application. Published in the transaction of the invitation. */
export interface CollaboratorInvited {
  readonly name: typeof COLLABORATOR_INVITED;
  readonly applicationId: string;
  /** Null: nobody with this address signed in for the organisation yet. */
  readonly personId: string | null;
  readonly email: string;
  readonly access: CollaboratorAccess;
  readonly invitedBy: string;
}

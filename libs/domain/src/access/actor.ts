import type { Role } from './roles';

/**
 * Who acts, in which capacity (hoedanigheid). Every store query takes the actor or a scope made of it, so that nobody
 * sees a thing because a query forgot to ask whose it was.
 */
export interface Actor {
  readonly personId: string;
  readonly personName: string;
  readonly capacityId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  /** The local government this capacity acts for; null for the ministry, the agency and administrators. */
  readonly localGovernmentId: string | null;
  /** The support region of an AgII capacity; null means no region. */
  readonly supportRegionCode: string | null;
}

import type { PartnershipView } from './application';

/** Item of `GET /partnerships`: those of the own local government. */
export interface OwnPartnership extends PartnershipView {
  /** True when the own local government leads it, and so may apply for it. */
  readonly ownLead: boolean;
}

/** Body of `POST /partnerships`: the own local government leads. Refusal: `partnership_members_invalid`. */
export interface CreatePartnership {
  readonly name: string;
  /** Ids of the other local governments; at least one. */
  readonly memberIds: readonly string[];
}

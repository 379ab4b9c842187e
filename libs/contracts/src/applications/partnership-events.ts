/** What happens to memberships; published in the transaction of the act itself. */
interface MembershipEvent<Name extends string> {
  readonly name: Name;
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly membershipId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly leadId: string;
  readonly leadName: string;
}

/** The lead asked a local government to take part from a day on. */
export interface ConsentRequested extends MembershipEvent<'partnership.consent_requested'> {
  readonly joinsOn: string;
}

/** The own person of a member answered. */
export interface ConsentGiven extends MembershipEvent<'partnership.consent_given'> {
  readonly agreed: boolean;
  readonly givenBy: string;
}

/** A member leaves, and what that does. */
export interface MemberLeft extends MembershipEvent<'partnership.member_left'> {
  readonly lastDay: string;
  readonly consequence: string;
}

import { type Refusal, refusal } from '../kernel/refusal';

/** Colleagues on invitation in one application, at most: a whole service fits in it. */
export const MOST_COLLABORATORS = 25;
/** Invitations that one person sends in a day, at most, whatever became of them: each is a mail to an address. */
export const MOST_INVITATIONS_PER_DAY = 20;

/** How many there are. */
export interface InvitationCounts {
  /** Invited to this application now. */
  readonly invited: number;
  /** Sent by this person today. */
  readonly sentToday: number;
}

/** Whether one more colleague can be invited. */
export function judgeInvitation({
  invited,
  sentToday,
}: InvitationCounts): readonly Refusal<'too_many_collaborators' | 'too_many_invitations'>[] {
  if (invited >= MOST_COLLABORATORS) return [refusal('too_many_collaborators', { most: MOST_COLLABORATORS })];
  return sentToday >= MOST_INVITATIONS_PER_DAY
    ? [refusal('too_many_invitations', { most: MOST_INVITATIONS_PER_DAY })]
    : [];
}

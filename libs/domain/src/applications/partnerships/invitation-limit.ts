import { type Refusal, refusal } from '../../kernel/refusal';

/**
 * Members that one person asks in a day, at most, whatever became of it: each is a mail to all people of that member. Two
 * partnerships of the largest reference region fit in it.
 */
export const MOST_MEMBERS_ASKED_PER_DAY = 60;

/** Whether one person can ask so many members more today. */
export function judgeAsking(asked: number, askedToday: number): readonly Refusal<'too_many_invitations'>[] {
  return askedToday + asked > MOST_MEMBERS_ASKED_PER_DAY
    ? [refusal('too_many_invitations', { most: MOST_MEMBERS_ASKED_PER_DAY })]
    : [];
}

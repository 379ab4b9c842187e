import type { AskedContent } from '@samenspoor/domain/applications/content/asked-content';
import type { IncentiveCondition } from '@samenspoor/domain/catalogue/programme-content';
import type { ApplicationView } from './application';

type Asking = Pick<
  ApplicationView,
  'call' | 'answers' | 'incentives' | 'attachments' | 'otherAccount' | 'ownStaffCents'
>;

/** What an application is asked beside its table, with what is there. */
export function askedContentOf(view: Asking, conditions: readonly IncentiveCondition[]): AskedContent {
  const { call, answers, incentives, attachments, otherAccount, ownStaffCents } = view;
  return {
    questions: call.questions,
    answers,
    incentives: call.incentives,
    asked: incentives,
    conditions,
    attachments: call.attachments,
    attachedSlots: [...new Set(attachments.map(({ slot }) => slot))],
    otherAccount,
    ownStaffCents,
  };
}

import type { AttachmentContent, IncentiveCondition, IncentiveContent } from '../../catalogue/programme-content';
import type { Answers, Question } from '../../catalogue/question';
import type { Cents } from '../../kernel/money';
import type { Refusal } from '../../kernel/refusal';
import type { AskedIncentives } from '../incentives';
import type { KpiTable } from '../kpi-table';
import type { ContentRefusalCode } from './content-refusals';
import { judgeAnswersComplete } from './judge-answers';
import { judgeAttachments } from './judge-attachments';
import { judgeIncentivesComplete } from './judge-incentives';
import { judgeOwnStaff } from './judge-own-staff';

/** What the version asks beside its table, and what is there. */
export interface AskedContent {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly incentives: readonly IncentiveContent[];
  readonly asked: AskedIncentives;
  /** The conditions of incentives that hold: `conditionsThatHold`. */
  readonly conditions: readonly IncentiveCondition[];
  readonly attachments: readonly AttachmentContent[];
  /** Slots that hold at least one file. */
  readonly attachedSlots: readonly string[];
  /** The account isn't the one on which the municipality gets its share of the gemeentefonds. */
  readonly otherAccount: boolean;
  /** By theme number. */
  readonly ownStaffCents: Readonly<Record<string, Cents>>;
}

/** A version that asks nothing beside its table. */
export const NOTHING_ASKED: AskedContent = {
  questions: [],
  answers: {},
  incentives: [],
  asked: {},
  conditions: ['always'],
  attachments: [],
  attachedSlots: [],
  otherAccount: false,
  ownStaffCents: {},
};

/** What is missing or wrong at submitting in everything that is asked beside the table. */
export function judgeAskedContent(
  table: KpiTable,
  content: AskedContent,
): Refusal<ContentRefusalCode | 'unknown_theme' | 'theme_not_funded'>[] {
  const { questions, answers, attachedSlots, attachments, otherAccount } = content;
  const chosen = table.themes.filter((theme) => theme.chosen).map(({ number }) => number);
  return [
    ...judgeOwnStaff(table, content.ownStaffCents),
    ...judgeIncentivesComplete(content, content.asked, chosen),
    ...judgeAnswersComplete(questions, answers, attachedSlots),
    ...judgeAttachments(attachments, attachedSlots, otherAccount),
  ];
}

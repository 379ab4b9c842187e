import type { EligibilityRuleSetting } from './eligibility-terms';
import { APPLICANT_TYPES } from './applicant-type';
import { type ComparedList, diffLists } from './diff-lists';
import { diffQuestions } from './diff-questions';
import type { ProgrammeChange } from './programme-change';
import type {
  AttachmentContent,
  BudgetRowContent,
  CriterionContent,
  IncentiveContent,
  IncentiveText,
  ObjectiveContent,
  ProgrammeContent,
  ThemeContent,
} from './programme-content';

const OBJECTIVES: ComparedList<ObjectiveContent> = {
  part: 'objectives',
  subject: ({ number }) => number,
  title: ({ title }) => title,
  fields: ({ title }) => ({ title }),
};

const THEMES: ComparedList<ThemeContent> = {
  part: 'themes',
  subject: ({ number }) => number,
  title: ({ title }) => title,
  fields: ({ title, objective, agiiSupported, ceilingCents, ownSharePercent }) => ({
    title,
    objective,
    agiiSupported,
    ceilingCents,
    ownSharePercent,
  }),
};

const ROWS: ComparedList<BudgetRowContent> = {
  part: 'rows',
  subject: ({ code }) => code,
  title: ({ unit, targetGroup }) => targetGroup || unit,
  fields: ({ measure, unit, targetGroup, unitPriceCents, maxUnits, countRule }) => ({
    measure,
    unit,
    targetGroup,
    ...(measure === 'amount' ? { maxCents: maxUnits * unitPriceCents } : { unitPriceCents, maxUnits }),
    countRule,
  }),
};

const INCENTIVES: ComparedList<IncentiveContent> = {
  part: 'incentives',
  subject: ({ code }) => code,
  title: ({ title }) => title,
  fields: ({ title, description, per, amountCents, condition }) => ({
    title,
    description,
    per,
    amountCents,
    condition,
  }),
};

type TextOfIncentive = IncentiveText & { readonly incentive: string };

const INCENTIVE_TEXTS: ComparedList<TextOfIncentive> = {
  part: 'incentive_texts',
  subject: ({ incentive, code }) => `${incentive}/${code}`,
  title: ({ label }) => label,
  fields: ({ label, maxLength }) => ({ title: label, maxLength }),
};

const CRITERIA: ComparedList<CriterionContent> = {
  part: 'criteria',
  subject: ({ code }) => code,
  title: ({ title }) => title,
  fields: ({ title, description, maxScore }) => ({ title, description, maxScore }),
};

const ATTACHMENTS: ComparedList<AttachmentContent> = {
  part: 'attachments',
  subject: ({ code }) => code,
  title: ({ title }) => title,
  fields: ({ title, description, need }) => ({ title, description, need }),
};

const RULES: ComparedList<EligibilityRuleSetting> = {
  part: 'eligibility',
  subject: ({ rule }) => rule,
  title: ({ rule }) => rule,
  fields: (setting) => ({ figure: figureOf(setting) }),
};

function figureOf(setting: EligibilityRuleSetting): number | null {
  if (setting.rule === 'origin_threshold') return setting.threshold;
  return setting.rule === 'minimum_members' ? setting.members : null;
}

const textsOf = (incentives: readonly IncentiveContent[]): TextOfIncentive[] =>
  incentives.flatMap(({ code, texts }) => texts.map((text) => ({ ...text, incentive: code })));

const rowsOf = (themes: readonly ThemeContent[]): BudgetRowContent[] => themes.flatMap(({ rows }) => rows);

/** Everything that differs between two versions of a programme; nothing when they say the same. */
export function diffProgramme(before: ProgrammeContent, after: ProgrammeContent): ProgrammeChange[] {
  return [
    ...diffLists(before.objectives, after.objectives, OBJECTIVES),
    ...diffLists(before.themes, after.themes, THEMES),
    ...diffLists(rowsOf(before.themes), rowsOf(after.themes), ROWS),
    ...diffLists(before.incentives, after.incentives, INCENTIVES),
    ...diffLists(textsOf(before.incentives), textsOf(after.incentives), INCENTIVE_TEXTS),
    ...diffApplicantTypes(before, after),
    ...diffLists(inOrder(before.eligibility), inOrder(after.eligibility), RULES),
    ...diffQuestions(before.questions, after.questions),
    ...diffLists(before.attachments, after.attachments, ATTACHMENTS),
    ...diffLists(before.criteria, after.criteria, CRITERIA),
  ];
}

/** Rules and applicant types have no order: however they are listed, they say the same. */
const inOrder = (rules: readonly EligibilityRuleSetting[]): EligibilityRuleSetting[] =>
  [...rules].sort((one, other) => one.rule.localeCompare(other.rule));

function diffApplicantTypes(before: ProgrammeContent, after: ProgrammeContent): ProgrammeChange[] {
  return APPLICANT_TYPES.flatMap((type): ProgrammeChange[] => {
    const stood = before.applicantTypes.includes(type);
    const stands = after.applicantTypes.includes(type);
    const change = { part: 'applicant_types', subject: type, title: type, field: 'existence' } as const;
    return stood === stands ? [] : [{ ...change, from: stood ? type : null, to: stands ? type : null }];
  });
}

import type { EligibilityRuleSetting } from './eligibility-terms';
import { refusal } from '../kernel/refusal';
import type { ApplicantType } from './applicant-type';
import { judgeBudget } from './judge-budget';
import { judgeQuestions } from './judge-questions';
import { type ProgrammeRefusal, isDouble, judgeCodes, judgeLength, judgeRange, judgeTitle } from './judging';
import type { AttachmentContent, CriterionContent, IncentiveContent, ProgrammeContent } from './programme-content';

/** One hundred million euro in cents, a thousand points, and more people than Flanders has. */
const HIGHEST_INCENTIVE = 10_000_000_000;
const HIGHEST_SCORE = 1_000;
const MOST_INHABITANTS = 10_000_000;
const MOST_MEMBERS = 100;
const LONGEST_ANSWER = 20_000;

/** Everything that keeps a version from being published. A draft may hold all of it; pointers are into the content. */
export function judgeProgramme(content: ProgrammeContent): ProgrammeRefusal[] {
  return [
    ...judgeBudget(content),
    ...judgeIncentives(content.incentives),
    ...judgeCriteria(content.criteria),
    ...judgeAttachments(content.attachments),
    ...judgeQuestions(content.questions),
    ...(content.applicantTypes.length === 0
      ? [refusal('applicant_types_missing' as const, undefined, '/applicantTypes')]
      : []),
    ...judgeEligibilityRules(content.eligibility),
  ];
}

/** What is probably not meant: a rule of who may apply that says nothing about any of those who may. */
export function adviseProgramme({ applicantTypes, eligibility }: ProgrammeContent): ProgrammeRefusal[] {
  return eligibility.flatMap(({ rule }, index) =>
    applicantTypes.some((type) => CONCERNED[rule].includes(type))
      ? []
      : [refusal('rule_without_effect', { rule }, `/eligibility/${index}`)],
  );
}

const PLACES: readonly ApplicantType[] = ['municipality', 'partnership', 'rand'];

/** Whom each rule of the library says something about. */
const CONCERNED: Readonly<Record<EligibilityRuleSetting['rule'], readonly ApplicantType[]>> = {
  origin_threshold: PLACES,
  same_reference_region: ['partnership', 'rand'],
  one_partnership: ['municipality', 'partnership', 'rand', 'consortium'],
  minimum_members: ['partnership', 'rand', 'consortium'],
};

function judgeIncentives(incentives: readonly IncentiveContent[]): ProgrammeRefusal[] {
  return [
    ...judgeCodes(incentives, '/incentives'),
    ...incentives.flatMap(({ title, description, amountCents, texts }, index) => {
      const pointer = `/incentives/${index}`;
      return [
        ...judgeTitle(title, `${pointer}/title`),
        ...judgeLength(description, `${pointer}/description`),
        ...judgeRange(amountCents, [1, HIGHEST_INCENTIVE], 'incentive_amount_out_of_range', `${pointer}/amountCents`),
        ...judgeCodes(texts, `${pointer}/texts`),
        ...texts.flatMap(({ label, maxLength }, at) => [
          ...judgeTitle(label, `${pointer}/texts/${at}/label`),
          ...judgeRange(maxLength, [1, LONGEST_ANSWER], 'limit_out_of_range', `${pointer}/texts/${at}/maxLength`),
        ]),
      ];
    }),
  ];
}

function judgeCriteria(criteria: readonly CriterionContent[]): ProgrammeRefusal[] {
  return [
    ...judgeCodes(criteria, '/criteria'),
    ...criteria.flatMap(({ title, description, maxScore }, index) => [
      ...judgeTitle(title, `/criteria/${index}/title`),
      ...judgeLength(description, `/criteria/${index}/description`),
      ...judgeRange(maxScore, [1, HIGHEST_SCORE], 'score_out_of_range', `/criteria/${index}/maxScore`),
    ]),
  ];
}

function judgeAttachments(attachments: readonly AttachmentContent[]): ProgrammeRefusal[] {
  return [
    ...judgeCodes(attachments, '/attachments'),
    ...attachments.flatMap(({ title, description }, index) => [
      ...judgeTitle(title, `/attachments/${index}/title`),
      ...judgeLength(description, `/attachments/${index}/description`),
    ]),
  ];
}

function judgeEligibilityRules(rules: readonly EligibilityRuleSetting[]): ProgrammeRefusal[] {
  return rules.flatMap((setting, index) => {
    const pointer = `/eligibility/${index}`;
    if (isDouble(rules, index, ({ rule }) => rule))
      return [refusal('eligibility_rule_doubled', { rule: setting.rule }, pointer)];
    return judgeRuleFigure(setting, pointer);
  });
}

function judgeRuleFigure(setting: EligibilityRuleSetting, pointer: string): ProgrammeRefusal[] {
  const code = 'eligibility_figure_out_of_range';
  if (setting.rule === 'origin_threshold')
    return judgeRange(setting.threshold, [0, MOST_INHABITANTS], code, `${pointer}/threshold`);
  return setting.rule === 'minimum_members'
    ? judgeRange(setting.members, [2, MOST_MEMBERS], code, `${pointer}/members`)
    : [];
}

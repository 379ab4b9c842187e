import { applicantTypeOf } from '../catalogue/applicant-type';
import type { ApplicantKind } from '../identity/applicant-kind';
import type { EligibilityRuleName, EligibilityRuleSetting, EligibilityTerms } from '../catalogue/eligibility-terms';

/** One municipality of the application, with the figures the rules look at. */
export interface EligibilityMember {
  readonly name: string;
  readonly kind: ApplicantKind;
  /** Inhabitants of non-EU-14 origin in the year of the call; null when the official table has no figure. */
  readonly originCount: number | null;
  readonly referenceRegion: string | null;
  /** Names of other partnerships of this project year that hold the same municipality. */
  readonly otherPartnerships: readonly string[];
}

/** The applicant first, then the partners of its partnership (none when it applies for itself). */
export interface EligibilityFacts {
  readonly applicant: EligibilityMember;
  readonly partners: readonly EligibilityMember[] | null;
}

/** The rules of who may apply. Stable names: their outcome is stored with a submission. */
export const ELIGIBILITY_RULE_CODES = [
  'applicant_kind',
  'origin_figure_known',
  'own_origin_threshold',
  'partnership_origin_threshold',
  'partnership_size',
  'same_reference_region',
  'one_partnership_per_municipality',
] as const;
export type EligibilityRuleCode = (typeof ELIGIBILITY_RULE_CODES)[number];

/** One rule with its outcome and the figures that explain it. */
export interface EligibilityRule {
  readonly code: EligibilityRuleCode;
  readonly satisfied: boolean;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Eligible when every rule is satisfied. */
export interface Eligibility {
  readonly eligible: boolean;
  readonly rules: readonly EligibilityRule[];
}

/** Judges who may apply by the terms of a programme, rule by rule, so that every outcome can be explained. */
export function judgeEligibility(facts: EligibilityFacts, terms: EligibilityTerms): Eligibility {
  const rules = [
    judgeKind(facts, terms),
    ...(mayApplyAsSuch(facts, terms) ? RULE_ORDER.flatMap((name) => judgeRule(name, facts, terms)) : []),
  ];
  return { eligible: rules.every((rule) => rule.satisfied), rules };
}

/** In this order the outcomes are shown, however the programme lists its rules. */
const RULE_ORDER: readonly EligibilityRuleName[] = [
  'minimum_members',
  'origin_threshold',
  'same_reference_region',
  'one_partnership',
];

function judgeRule(name: EligibilityRuleName, facts: EligibilityFacts, terms: EligibilityTerms): EligibilityRule[] {
  const setting = terms.eligibility.find(({ rule }) => rule === name);
  if (!setting) return [];
  const { applicant, partners } = facts;
  return partners === null ? judgeAlone(setting, applicant) : judgeTogether(setting, applicant, partners);
}

/** VGC and who applies for one organisation alone apply alone, vzw de Rand with facility municipalities. */
function mayApplyAsSuch({ applicant, partners }: EligibilityFacts, { applicantTypes }: EligibilityTerms): boolean {
  const shaped = applicant.kind === 'vgc' ? partners === null : applicant.kind === 'rand' ? partners !== null : true;
  return shaped && applicantTypes.includes(applicantTypeOf(applicant.kind, partners !== null));
}

function judgeKind(facts: EligibilityFacts, terms: EligibilityTerms): EligibilityRule {
  const { kind, name } = facts.applicant;
  return { code: 'applicant_kind', satisfied: mayApplyAsSuch(facts, terms), params: { kind, name } };
}

function judgeAlone(setting: EligibilityRuleSetting, applicant: EligibilityMember): EligibilityRule[] {
  if (applicant.kind !== 'municipality') return [];
  if (setting.rule === 'one_partnership') return onePartnership([applicant]);
  if (setting.rule !== 'origin_threshold') return [];
  const { threshold } = setting;
  const params = { name: applicant.name, count: applicant.originCount ?? 0, threshold };
  return [...originKnown([applicant]), { code: 'own_origin_threshold', satisfied: params.count > threshold, params }];
}

function judgeTogether(
  setting: EligibilityRuleSetting,
  applicant: EligibilityMember,
  partners: readonly EligibilityMember[],
): EligibilityRule[] {
  const members = [applicant, ...partners];
  const counted = members.filter((member) => member.kind === 'municipality');
  switch (setting.rule) {
    case 'minimum_members': {
      const params = { members: members.length, minimum: setting.members };
      return [{ code: 'partnership_size', satisfied: members.length >= setting.members, params }];
    }
    case 'origin_threshold':
      return originTogether(counted, setting.threshold);
    case 'same_reference_region':
      return [sameRegion(counted, applicant)];
    case 'one_partnership':
      return onePartnership(members);
  }
}

function originTogether(counted: readonly EligibilityMember[], threshold: number): EligibilityRule[] {
  const count = counted.reduce((sum, member) => sum + (member.originCount ?? 0), 0);
  const params = { count, threshold, members: counted.length };
  return [...originKnown(counted), { code: 'partnership_origin_threshold', satisfied: count > threshold, params }];
}

function originKnown(members: readonly EligibilityMember[]): EligibilityRule[] {
  const unknown = members.filter((member) => member.originCount === null).map((member) => member.name);
  return [{ code: 'origin_figure_known', satisfied: unknown.length === 0, params: { unknown: unknown.join(', ') } }];
}

/** vzw de Rand has no reference region itself: only its facility municipalities are compared. */
function sameRegion(members: readonly EligibilityMember[], applicant: EligibilityMember): EligibilityRule {
  const expected = (applicant.kind === 'municipality' ? applicant : members[0])?.referenceRegion ?? '';
  const outside = members.filter((member) => member.referenceRegion !== expected).map((member) => member.name);
  return {
    code: 'same_reference_region',
    satisfied: outside.length === 0,
    params: { region: expected, outside: outside.join(', ') },
  };
}

function onePartnership(members: readonly EligibilityMember[]): EligibilityRule[] {
  const doubled = members
    .filter((member) => member.otherPartnerships.length > 0)
    .map((member) => `${member.name} (${member.otherPartnerships.join(', ')})`);
  return [
    {
      code: 'one_partnership_per_municipality',
      satisfied: doubled.length === 0,
      params: { doubled: doubled.join('; ') },
    },
  ];
}

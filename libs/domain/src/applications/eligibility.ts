import type { ApplicantKind } from '../catalogue/applicant-kind';

/** More than this many inhabitants of non-EU-14 origin, alone or together (docs/domain-rules.md, "Who may apply"). */
export const ORIGIN_THRESHOLD = 7_500;

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

/** Judges who may apply, rule by rule, so that every outcome can be explained. */
export function judgeEligibility(facts: EligibilityFacts): Eligibility {
  const rules =
    facts.partners === null ? judgeAlone(facts.applicant) : judgePartnership(facts.applicant, facts.partners);
  return { eligible: rules.every((rule) => rule.satisfied), rules };
}

function judgeAlone(applicant: EligibilityMember): EligibilityRule[] {
  if (applicant.kind === 'vgc')
    return [{ code: 'applicant_kind', satisfied: true, params: { kind: applicant.kind, name: applicant.name } }];
  if (applicant.kind === 'rand')
    return [{ code: 'applicant_kind', satisfied: false, params: { kind: applicant.kind, name: applicant.name } }];
  return [
    { code: 'applicant_kind', satisfied: true, params: { kind: applicant.kind, name: applicant.name } },
    ...originKnown([applicant]),
    {
      code: 'own_origin_threshold',
      satisfied: (applicant.originCount ?? 0) > ORIGIN_THRESHOLD,
      params: { name: applicant.name, count: applicant.originCount ?? 0, threshold: ORIGIN_THRESHOLD },
    },
    ...onePartnership([applicant]),
  ];
}

function judgePartnership(applicant: EligibilityMember, partners: readonly EligibilityMember[]): EligibilityRule[] {
  const members = [applicant, ...partners];
  const counted = members.filter((member) => member.kind === 'municipality');
  const total = counted.reduce((sum, member) => sum + (member.originCount ?? 0), 0);
  return [
    {
      code: 'applicant_kind',
      satisfied: applicant.kind !== 'vgc',
      params: { kind: applicant.kind, name: applicant.name },
    },
    { code: 'partnership_size', satisfied: partners.length > 0, params: { members: members.length } },
    ...originKnown(counted),
    {
      code: 'partnership_origin_threshold',
      satisfied: total > ORIGIN_THRESHOLD,
      params: { count: total, threshold: ORIGIN_THRESHOLD, members: counted.length },
    },
    sameRegion(counted, applicant),
    ...onePartnership(members),
  ];
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

import type { EligibilityRuleName } from '@samenspoor/domain/catalogue/eligibility-terms';
import type { ApplicantType } from '@samenspoor/domain/catalogue/applicant-type';
import type { AttachmentNeed, IncentiveCondition, Measure } from '@samenspoor/domain/catalogue/programme-content';
import type { Question } from '@samenspoor/domain/catalogue/question';

export const APPLICANT_TYPE_TITLES: Readonly<Record<ApplicantType, string>> = {
  municipality: 'Gemeente',
  partnership: 'Samenwerkingsverband van gemeenten',
  vgc: 'Vlaamse Gemeenschapscommissie (VGC)',
  rand: 'vzw de Rand',
  organisation: 'Organisatie',
  consortium: 'Consortium van organisaties',
};

export const RULE_TITLES: Readonly<Record<EligibilityRuleName, string>> = {
  origin_threshold: 'Meer dan een aantal inwoners van herkomst buiten de EU-14',
  same_reference_region: 'Gemeenten in één referentieregio',
  one_partnership: 'Elk bestuur neemt één keer deel per projectperiode',
  minimum_members: 'Een minimumaantal leden in een samenwerkingsverband of consortium',
};

export const MEASURE_TITLES: Readonly<Record<Measure, string>> = {
  units: 'Aantal aan een prijs',
  amount: 'Bedrag',
};

export const NEED_TITLES: Readonly<Record<AttachmentNeed, string>> = {
  required: 'Altijd verplicht',
  optional: 'Niet verplicht',
  other_account: 'Verplicht bij een andere rekening dan die van het Gemeentefonds',
};

export const INCENTIVE_CONDITION_TITLES: Readonly<Record<IncentiveCondition, string>> = {
  always: 'Altijd',
  large_with_smaller: 'Een gemeente boven de drempel werkt samen met kleinere',
};

export const INCENTIVE_PER_TITLES: Readonly<Record<'application' | 'theme', string>> = {
  application: 'Eén keer per aanvraag',
  theme: 'Per gekozen thema',
};

export const QUESTION_KIND_TITLES: Readonly<Record<Question['kind'], string>> = {
  text: 'Tekst',
  number: 'Getal',
  choice: 'Keuze',
  file: 'Bestand',
  group: 'Groep die zich herhaalt',
};

/** The Dutch name of a rule of who may apply. */
export function ruleTitle(rule: string): string {
  return Object.hasOwn(RULE_TITLES, rule) ? RULE_TITLES[rule as EligibilityRuleName] : rule;
}

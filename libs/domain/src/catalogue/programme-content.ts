import type { EligibilityRuleSetting } from './eligibility-terms';
import type { ApplicantType } from './applicant-type';
import type { Question } from './question';

/**
 * Everything officials decide about a programme: one version of it. What is published never changes; a new version does
 * (docs/decisions/0013). A call and each application point to the version they were made on.
 */
export interface ProgrammeContent {
  readonly objectives: readonly ObjectiveContent[];
  readonly themes: readonly ThemeContent[];
  readonly incentives: readonly IncentiveContent[];
  readonly criteria: readonly CriterionContent[];
  readonly attachments: readonly AttachmentContent[];
  readonly questions: readonly Question[];
  /** Who may apply. */
  readonly applicantTypes: readonly ApplicantType[];
  /** What they have to meet, from the library of rules. */
  readonly eligibility: readonly EligibilityRuleSetting[];
}

/** An objective (doelstelling). */
export interface ObjectiveContent {
  /** "1", "2", … unique in the programme. */
  readonly number: string;
  readonly title: string;
}

/** A theme (actie). Without rows it is shown, and not funded. */
export interface ThemeContent {
  /** "1", "2", … unique in the programme; the same theme keeps its number from version to version. */
  readonly number: string;
  readonly objective: string;
  readonly title: string;
  /** AgII opens a tailored trajectory on it once granted. */
  readonly agiiSupported: boolean;
  /** Highest Flemish contribution per application; may be lower than the rows add up to. 0 when not funded. */
  readonly ceilingCents: number;
  /** What the applicant puts in per 100 of Flemish contribution: 100 = the same amount, 0 = nothing. */
  readonly ownSharePercent: number;
  readonly rows: readonly BudgetRowContent[];
}

/** How a row of the budget table is measured: counted in units at a price, or asked as an amount. */
export type Measure = 'units' | 'amount';

/**
 * A row of the budget table. A row of measure `amount` counts cents: its price is 1 cent, its maximum an amount in cents,
 * so that one arithmetic holds for both.
 */
export interface BudgetRowContent {
  /** Theme number and letter ("9a"); unique in the version. */
  readonly code: string;
  readonly measure: Measure;
  /** What is counted, or the cost category of an amount. */
  readonly unit: string;
  /** For whom, or what falls under the category. */
  readonly targetGroup: string;
  readonly unitPriceCents: number;
  readonly maxUnits: number;
  /** When a unit may be counted: "minstens 4 contactmomenten"; empty when it speaks for itself. */
  readonly countRule: string;
}

/** When an incentive can be asked for. */
export type IncentiveCondition = 'always' | 'large_with_smaller';

/** An incentive (financiële stimulans): comes on top, without own contribution. */
export interface IncentiveContent {
  /** Small letters and dashes; unique in the version. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** Once per application, or once per chosen theme that it is asked for. */
  readonly per: 'application' | 'theme';
  readonly amountCents: number;
  /** `large_with_smaller`: a municipality above the origin threshold works with smaller ones. */
  readonly condition: IncentiveCondition;
  /** The texts that go with it once asked for. */
  readonly texts: readonly IncentiveText[];
}

/** A text to fill in with an incentive. */
export interface IncentiveText {
  readonly code: string;
  readonly label: string;
  /** Characters. */
  readonly maxLength: number;
}

/** What the jury looks at. */
export interface CriterionContent {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** Highest score, whole. */
  readonly maxScore: number;
}

/** When an attachment has to be there: always, never, or when the account isn't that of the gemeentefonds. */
export type AttachmentNeed = 'required' | 'optional' | 'other_account';

/** A file that goes with an application. */
export interface AttachmentContent {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly need: AttachmentNeed;
}

import type { EligibilityRuleCode } from '@samenspoor/domain/applications/eligibility';
import type { IncentiveCondition } from '@samenspoor/domain/catalogue/programme-content';

/** Who may apply, as judged at one moment. */
export interface EligibilityView {
  readonly eligible: boolean;
  readonly rules: readonly EligibilityRuleView[];
}

/** Answer of `GET /applications/{id}/eligibility`. */
export interface ApplicationEligibility extends EligibilityView {
  /** The conditions of incentives that hold for who applies now. */
  readonly incentiveConditions: readonly IncentiveCondition[];
}

/** One rule of who may apply, with its outcome and why. */
export interface EligibilityRuleView {
  readonly code: EligibilityRuleCode;
  readonly satisfied: boolean;
  /** Dutch sentence with the figures: "Houthalen-Helchteren telt 9.120 inwoners …". */
  readonly explanation: string;
  readonly params: Readonly<Record<string, string | number>>;
}

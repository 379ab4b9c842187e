import type { EligibilityView } from '@samenspoor/contracts/applications/eligibility-view';
import type { EligibilityRuleCode } from '@samenspoor/domain/applications/eligibility';

/** What each rule is about, in a few words; the sentence with the figures comes from the server. */
export const ELIGIBILITY_TITLES: Readonly<Record<EligibilityRuleCode, string>> = {
  applicant_kind: 'Soort aanvrager',
  origin_figure_known: 'Cijfers bekend',
  own_origin_threshold: 'Aantal inwoners',
  partnership_origin_threshold: 'Aantal inwoners samen',
  partnership_size: 'Genoeg leden',
  same_reference_region: 'Zelfde referentieregio',
  one_partnership_per_municipality: 'Eén samenwerkingsverband',
};

/** While the answer is on its way. */
export const EMPTY_ELIGIBILITY: EligibilityView = { eligible: true, rules: [] };

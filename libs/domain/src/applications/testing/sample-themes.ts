import type { FundedTheme } from '../../catalogue/objectives';
import type { EligibilityTerms } from '../../catalogue/eligibility-terms';

const theme = (
  number: string,
  euro: { readonly price: number; readonly ceiling: number },
  ...maxima: readonly number[]
): FundedTheme => ({
  number,
  ceilingCents: euro.ceiling * 100,
  ownSharePercent: 100,
  indicators: maxima.map((maxUnits, index) => ({
    code: `${number}${'abc'[index] ?? ''}`,
    measure: 'units',
    unit: 'persoon',
    targetGroup: 'iedereen',
    unitPriceCents: euro.price * 100,
    maxUnits,
    countRule: '',
  })),
});

/** For specs: some themes of the first project year, with their real prices, maxima and ceilings (docs/data-sources.md). */
export const SAMPLE_THEMES: readonly FundedTheme[] = [
  theme('1', { price: 1, ceiling: 0 }),
  theme('2', { price: 25_000, ceiling: 25_000 }, 1),
  theme('5', { price: 60, ceiling: 135_000 }, 2_250),
  theme('9', { price: 650, ceiling: 170_625 }, 150, 38, 75),
  theme('17', { price: 90, ceiling: 27_000 }, 150, 150),
];

/** For specs: who may apply in Plan Samenleven (docs/domain-rules.md, "Who may apply"). */
export const SAMPLE_TERMS: EligibilityTerms = {
  applicantTypes: ['municipality', 'partnership', 'vgc', 'rand'],
  eligibility: [
    { rule: 'origin_threshold', threshold: 7_500 },
    { rule: 'same_reference_region' },
    { rule: 'one_partnership' },
    { rule: 'minimum_members', members: 2 },
  ],
};

import type { KpiAdvice, KpiAdviceCode } from '@samenspoor/domain/applications/kpi-advice';
import { count, euro } from '../problems/problem-text';
import type { ProblemParams } from '../problems/problem-text';

const TEXTS: Readonly<Record<KpiAdviceCode, (params: ProblemParams) => string>> = {
  present_far_above_planned: (params) =>
    `Het huidig bereik (${count(params, 'current')}) is meer dan ${count(params, 'times')} keer het gepland bereik (${count(params, 'planned')}). Zijn de twee niet verwisseld?`,
  all_at_maximum: (params) =>
    `Alle ${count(params, 'rows')} rijen staan op het maximum. Kijk na of dat haalbaar is met uw eigen inbreng.`,
  theme_very_small: (params) =>
    `Voor thema ${count(params, 'theme')} vraagt u maar ${euro(params, 'totalCents')}. Is dat de bedoeling?`,
};

/** The Dutch sentence of a warning about the KPI table. */
export function kpiAdviceText({ code, params }: Pick<KpiAdvice, 'code' | 'params'>): string {
  return TEXTS[code](params);
}

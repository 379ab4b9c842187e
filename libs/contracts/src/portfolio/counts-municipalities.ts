import { isForPlaces } from '@samenspoor/domain/catalogue/applicant-type';
import type { PortfolioSummary } from './summary';

/** Whether the number of municipalities says anything: they could apply in the chosen year, or got a grant in another. */
export function countsMunicipalities({ applicantTypes, years }: Pick<PortfolioSummary, 'applicantTypes' | 'years'>) {
  return isForPlaces(applicantTypes) || years.some((year) => year.municipalities > 0);
}

import type { PortfolioSummary } from '@samenspoor/contracts/portfolio/summary';

/** Everything the portfolio report shows: the figures of the portfolio page, and where they come from. */
export interface PortfolioModel {
  readonly programmeTitle: string;
  /** As `GET /portfolio/summary` answers them for one project year. */
  readonly figures: PortfolioSummary;
  /** ISO instant at which the figures were read. */
  readonly figuresAt: string;
  /** `role` in Dutch: "beleidsmedewerker". */
  readonly exportedBy: { readonly name: string; readonly role: string };
  readonly demo?: boolean;
}

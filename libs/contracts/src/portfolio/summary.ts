import type { ApplicantType } from '@samenspoor/domain/catalogue/applicant-type';

/**
 * Answer of `GET /portfolio/summary?programme=&year=`: the figures of one programme (the one with most files when left
 * out), never of several together. All its project years, and the chosen one (the latest with files when left out) in detail.
 */
export interface PortfolioSummary {
  readonly programme: PortfolioProgramme;
  /** Every programme with a call that was published, by name; the chosen one among them. */
  readonly programmes: readonly PortfolioProgramme[];
  readonly years: readonly PortfolioYear[];
  readonly year: number;
  readonly objectives: readonly PortfolioObjective[];
  readonly municipalities: readonly PortfolioMunicipality[];
  /** Who could apply in the calls of the chosen year: a map says nothing where no municipality could. */
  readonly applicantTypes: readonly ApplicantType[];
  readonly organisations: readonly PortfolioOrganisation[];
}

/** A programme to choose. */
export interface PortfolioProgramme {
  readonly code: string;
  readonly name: string;
}

/** The totals of one project year. `grantedCents` counts decided files only. */
export interface PortfolioYear {
  readonly year: number;
  readonly askedCents: number;
  readonly grantedCents: number;
  /** Files handed in (submitted or later). */
  readonly applications: number;
  readonly grantedApplications: number;
  /** Different applicants of those files. */
  readonly applicants: number;
  /** Different municipalities with a granted file, partners included. */
  readonly municipalities: number;
}

/** An objective with the sums of its themes. */
export interface PortfolioObjective {
  readonly number: string;
  readonly title: string;
  readonly askedCents: number;
  readonly grantedCents: number;
  readonly themes: readonly PortfolioTheme[];
}

/** A theme over all files that chose it. */
export interface PortfolioTheme {
  readonly number: string;
  readonly title: string;
  readonly applications: number;
  readonly grantedApplications: number;
  readonly askedCents: number;
  readonly grantedCents: number;
  /** Units asked and granted (planned only), and the target to reach (present + granted). */
  readonly askedUnits: number;
  readonly grantedUnits: number;
  readonly targetReach: number;
}

/** One hexagon or, without a tile, an entry beside the map. Every current municipality is in, also with zero. */
export interface PortfolioMunicipality {
  readonly nis: string | null;
  readonly name: string;
  readonly referenceRegion: string | null;
  readonly tile: { readonly column: number; readonly row: number } | null;
  /** Number of different granted themes, as applicant or partner. */
  readonly fundedThemes: number;
  readonly grantedCents: number;
}

/** An organisation with a file of the chosen year: as applicant, or as member of a consortium that was granted one. */
export interface PortfolioOrganisation {
  readonly id: string;
  readonly name: string;
  readonly referenceRegion: string | null;
  /** Files handed in as applicant. */
  readonly applications: number;
  /** Number of different granted themes, as applicant or member. */
  readonly fundedThemes: number;
  /** As applicant. */
  readonly askedCents: number;
  readonly grantedCents: number;
}

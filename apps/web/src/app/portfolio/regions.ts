import type { PortfolioMunicipality } from '@samenspoor/contracts/portfolio/summary';

/** What a reference region got in a project year. */
export interface RegionFigures {
  readonly name: string;
  readonly municipalities: number;
  /** Municipalities with at least one granted theme, as applicant or partner. */
  readonly reached: number;
  readonly grantedCents: number;
}

/** The regions by granted amount; local governments without a region (VGC, vzw de Rand) stay out. */
export function regionsOf(places: readonly PortfolioMunicipality[]): readonly RegionFigures[] {
  const byName = new Map<string, RegionFigures>();
  for (const place of places) {
    if (place.referenceRegion === null) continue;
    const sum = byName.get(place.referenceRegion);
    byName.set(place.referenceRegion, {
      name: place.referenceRegion,
      municipalities: (sum?.municipalities ?? 0) + 1,
      reached: (sum?.reached ?? 0) + (place.fundedThemes > 0 ? 1 : 0),
      grantedCents: (sum?.grantedCents ?? 0) + place.grantedCents,
    });
  }
  return [...byName.values()].toSorted(
    (one, other) => other.grantedCents - one.grantedCents || one.name.localeCompare(other.name, 'nl-BE'),
  );
}

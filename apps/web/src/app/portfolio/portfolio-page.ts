import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, numberAttribute } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { countsMunicipalities } from '@samenspoor/contracts/portfolio/counts-municipalities';
import type { PortfolioSummary, PortfolioYear } from '@samenspoor/contracts/portfolio/summary';
import { isForPlaces } from '@samenspoor/domain/catalogue/applicant-type';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { Icon } from '@samenspoor/ui/icon/icon';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StatTile } from '@samenspoor/ui/stat-tile/stat-tile';
import { isNotFound } from '../shell/http/problem-error';
import { Session } from '../shell/session/session';
import { MunicipalityMap } from './municipality-map';
import { ObjectiveTable } from './objective-table';
import { OrganisationTable } from './organisation-table';
import { RegionTable } from './region-table';
import { YearTable } from './year-table';

/** One page for the ministry: per project year what was asked and granted, on what, and where; each figure opens its files. */
@Component({
  selector: 'app-portfolio-page',
  imports: [
    EmptyState,
    Icon,
    MatAnchor,
    MunicipalityMap,
    ObjectiveTable,
    OrganisationTable,
    PageHeader,
    RegionTable,
    RouterLink,
    Skeleton,
    StatTile,
    YearTable,
  ],
  templateUrl: './portfolio-page.html',
  styleUrl: './portfolio-page.scss',
})
export class PortfolioPage {
  /** From the address: `?programma=plan-samenleven`; the one with most files when left out. */
  readonly programma = input<string>();
  /** From the address: `?jaar=2024`; the latest project year when left out. */
  readonly jaar = input<number | undefined, unknown>(undefined, {
    transform: (value) => (value === undefined ? undefined : numberAttribute(value)),
  });

  private readonly session = inject(Session);
  protected readonly mayExport = computed(() => this.session.can('portfolio:export'));
  protected readonly summary = httpResource<PortfolioSummary>(
    () => `/api/v1/portfolio/summary${queryOf(this.programma(), this.jaar())}`,
  );
  protected readonly unknown = computed(() => isNotFound(this.summary.error()));
  protected readonly chosen = computed(() => {
    const summary = this.summary.hasValue() ? this.summary.value() : null;
    return summary?.years.find((year) => year.year === summary.year) ?? null;
  });
  /** False where only organisations could apply that year: a map of municipalities would be empty. */
  protected readonly forPlaces = computed(
    () => this.summary.hasValue() && isForPlaces(this.summary.value().applicantTypes),
  );
  /** Whether the number of municipalities says anything, in any of the years. */
  protected readonly reached = computed(() => this.summary.hasValue() && countsMunicipalities(this.summary.value()));
  protected readonly tiles = computed(() => {
    const year = this.chosen();
    if (!year || !this.summary.hasValue()) return [];
    return tilesOf(this.summary.value().programme.code, year, this.forPlaces());
  });

  protected exportLink(format: 'xlsx' | 'pdf', { programme, year }: PortfolioSummary): string {
    return `/api/v1/portfolio/export.${format}${queryOf(programme.code, year)}`;
  }
}

/** Which part of the portfolio the API is asked for. */
function queryOf(programme: string | undefined, year: number | undefined): string {
  const params = new URLSearchParams();
  if (programme) params.set('programme', programme);
  if (year !== undefined) params.set('year', `${year}`);
  return params.size === 0 ? '' : `?${params}`;
}

/** The figures of a year that people ask for first, each with the files behind it. */
function tilesOf(programma: string, year: PortfolioYear, forPlaces: boolean) {
  const files = { programma, jaar: `${year.year}` };
  const granted = { ...files, status: 'granted' };
  const share = year.askedCents === 0 ? 0 : Math.round((100 * year.grantedCents) / year.askedCents);
  return [
    {
      label: 'Aangevraagd',
      value: formatCents(year.askedCents),
      note: year.applications === 1 ? '1 dossier' : `${formatCount(year.applications)} dossiers`,
      query: files,
    },
    {
      label: 'Toegekend',
      value: formatCents(year.grantedCents),
      note: `${share} % van wat gevraagd werd`,
      query: granted,
    },
    {
      label: 'Aanvragers',
      value: formatCount(year.applicants),
      note: year.applicants === 1 ? 'diende een dossier in' : 'dienden een dossier in',
      query: files,
    },
    forPlaces
      ? {
          label: 'Gemeenten',
          value: formatCount(year.municipalities),
          note: 'bereikt, partners inbegrepen',
          query: granted,
        }
      : {
          label: 'Toegekende dossiers',
          value: formatCount(year.grantedApplications),
          note: `van ${formatCount(year.applications)}`,
          query: granted,
        },
  ];
}

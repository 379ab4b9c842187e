import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { FilterBar } from '@samenspoor/ui/filter-bar/filter-bar';
import { Icon } from '@samenspoor/ui/icon/icon';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { ExportLink } from '../../shell/http/export-link';
import { MoreButton } from '../../shell/http/more-button';
import { pagedList } from '../../shell/http/paged-list';
import { SavedViewsBar } from '../../shell/lists/saved-views';
import { DossierTable } from './dossier-table';
import { filterNames } from './filter-names';
import {
  FILED_STATES,
  SORT_TITLES,
  WORK_LIST_ORDER,
  type WorkListFilters,
  activeFilters,
  listAddress,
} from './work-list-filters';

const QUIET_MS = 300;

/** The work list: every file handed in, filtered and sorted by the address, so that a view can be kept as a bookmark. */
@Component({
  selector: 'app-work-list',
  imports: [
    DossierTable,
    EmptyState,
    ExportLink,
    FilterBar,
    Icon,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    MoreButton,
    PageHeader,
    ProblemAlert,
    SavedViewsBar,
    Skeleton,
  ],
  templateUrl: './work-list.html',
  styleUrl: './work-list.scss',
})
export class WorkList {
  readonly zoek = input<string>();
  readonly programma = input<string>();
  readonly jaar = input<string>();
  readonly status = input<string>();
  readonly thema = input<string>();
  readonly gemeente = input<string>();
  readonly regio = input<string>();
  readonly sorteer = input<string>();

  private readonly router = inject(Router);
  private typing: ReturnType<typeof setTimeout> | undefined;
  private readonly filters = computed((): WorkListFilters => ({
    zoek: this.zoek(),
    programma: this.programma(),
    jaar: this.jaar(),
    status: this.status(),
    thema: this.thema(),
    gemeente: this.gemeente(),
    regio: this.regio(),
    sorteer: this.sorteer(),
  }));

  protected readonly sort = computed(() => WORK_LIST_ORDER.of(this.sorteer()));
  protected readonly names = filterNames(this.programma, this.thema, this.gemeente);
  protected readonly address = computed(() => listAddress(this.filters()));
  protected readonly list = pagedList<ApplicationSummary>(() => this.address());
  protected readonly active = computed(() => activeFilters(this.filters()));
  protected readonly states = FILED_STATES;
  protected readonly labels = APPLICATION_STATE_LABELS;
  protected readonly sorts = Object.entries(SORT_TITLES);
  private readonly calls = httpResource<Page<CallSummary>>(() => '/api/v1/calls');
  protected readonly years = computed(() => {
    const calls = this.calls.hasValue() ? this.calls.value().items : [];
    return [...new Set(calls.map((call) => `${call.year}`))].toSorted().toReversed();
  });
  protected readonly summary = computed(() => {
    if (this.list.loading()) return '';
    const shown = this.list.items().length;
    return this.list.hasMore() ? `De eerste ${shown} dossiers` : `${shown} ${shown === 1 ? 'dossier' : 'dossiers'}`;
  });

  /** Puts a filter into the address; an empty one leaves it. */
  protected filter(change: WorkListFilters): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.filter({ zoek: text.trim() }), QUIET_MS);
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: this.sorteer() ? { sorteer: this.sorteer() } : {} });
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { TRAJECTORY_PHASES } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { FilterBar } from '@samenspoor/ui/filter-bar/filter-bar';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TRAJECTORY_PHASE_LABELS } from '@samenspoor/ui/state-chip/trajectory-phase';
import { SortHead } from '@samenspoor/ui/table/sort-head';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { ExportLink } from '../../shell/http/export-link';
import { MoreButton } from '../../shell/http/more-button';
import { pagedList } from '../../shell/http/paged-list';
import { SavedViewsBar } from '../../shell/lists/saved-views';
import { Session } from '../../shell/session/session';
import { NextStep } from '../next-step/next-step';
import {
  ATTENTION_TITLES,
  SORT_TITLES,
  TRAJECTORY_ORDER,
  type TrajectoryFilters,
  activeFilters,
  trajectoryAddress,
} from './trajectory-list-filters';

const QUIET_MS = 300;

/** Every trajectory the person may see: the region's, the municipality's, or all. */
@Component({
  selector: 'app-trajectory-list',
  imports: [
    EmptyState,
    ExportLink,
    FilterBar,
    MatButton,
    MatCheckbox,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    NextStep,
    MoreButton,
    PageHeader,
    ProblemAlert,
    RouterLink,
    SavedViewsBar,
    Skeleton,
    SortHead,
    StateChip,
    TableFrame,
  ],
  templateUrl: './trajectory-list.html',
  styleUrl: './trajectory-list.scss',
})
export class TrajectoryList {
  readonly zoek = input<string>();
  readonly fase = input<string>();
  readonly thema = input<string>();
  readonly aanvraag = input<string>();
  readonly mijn = input<string>();
  readonly aandacht = input<string>();
  readonly sorteer = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private typing: ReturnType<typeof setTimeout> | undefined;
  private readonly filters = computed((): TrajectoryFilters => ({
    zoek: this.zoek(),
    fase: this.fase(),
    thema: this.thema(),
    aanvraag: this.aanvraag(),
    mijn: this.mijn(),
    aandacht: this.aandacht(),
    sorteer: this.sorteer(),
  }));

  protected readonly address = computed(() => trajectoryAddress(this.filters()));
  protected readonly list = pagedList<TrajectorySummary>(() => this.address());
  protected readonly active = computed(() => activeFilters(this.filters()));
  protected readonly order = TRAJECTORY_ORDER;
  protected readonly sorts = Object.entries(SORT_TITLES);
  protected readonly phases = TRAJECTORY_PHASES;
  protected readonly attention = Object.entries(ATTENTION_TITLES);
  protected readonly labels = TRAJECTORY_PHASE_LABELS;
  protected readonly guides = computed(() => this.session.can('trajectory:guide'));
  protected readonly summary = computed(() => {
    if (this.list.loading()) return '';
    const shown = this.list.items().length;
    if (this.list.hasMore()) return `De eerste ${shown} trajecten`;
    return `${shown} ${shown === 1 ? 'traject' : 'trajecten'}`;
  });

  protected filter(change: TrajectoryFilters): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.filter({ zoek: text.trim() }), QUIET_MS);
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
  }
}

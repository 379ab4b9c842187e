import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import type { FigureRowView, FiguresView } from '@samenspoor/contracts/catalogue/figures';
import { formatCount } from '@samenspoor/domain/kernel/format';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { FilterBar } from '@samenspoor/ui/filter-bar/filter-bar';
import { CountPipe, DayPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { SortHead } from '@samenspoor/ui/table/sort-head';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';
import { FigureHistory } from './figure-history';
import {
  FIGURE_FILTERS,
  FIGURE_FILTER_TITLES,
  type FigureSort,
  changeOf,
  figureOrderOf,
  narrowFigures,
} from './figure-list';
import { UploadHistory } from './upload-history';

const SORT_TITLES: readonly (readonly [string, string])[] = [
  ['naam', 'Gemeente'],
  ['-herkomst', 'Meeste inwoners van herkomst'],
  ['-bevolking', 'Grootste bevolking'],
  ['-wijziging', 'Grootste stijging'],
];

const FIRST_ROWS = 40;

/** Origin and population figures of one year, per municipality, with the tables they were taken over from. */
@Component({
  selector: 'app-figures-tab',
  imports: [
    CountPipe,
    DayPipe,
    EmptyState,
    FigureHistory,
    FilterBar,
    Icon,
    MatAnchor,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemAlert,
    RouterLink,
    Skeleton,
    SortHead,
    TableFrame,
    UploadHistory,
  ],
  templateUrl: './figures-tab.html',
  styleUrl: './figures-tab.scss',
})
export class FiguresTab {
  readonly jaar = input<string>();
  readonly zoek = input<string>();
  readonly toon = input<string>();
  readonly sorteer = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly resource = httpResource<FiguresView>(() => {
    const year = this.jaar();
    return year ? `/api/v1/figures?year=${encodeURIComponent(year)}` : '/api/v1/figures';
  });

  protected readonly filters = FIGURE_FILTERS;
  protected readonly filterTitles = FIGURE_FILTER_TITLES;
  protected readonly sortTitles = SORT_TITLES;
  protected readonly mayEdit = computed(() => this.session.can('figures:edit'));
  protected readonly figures = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly problem = computed(() => problemOf(this.resource.error()));
  protected readonly filter = computed(() => FIGURE_FILTERS.find((known) => known === this.toon()) ?? '');
  protected readonly order = computed(() => figureOrderOf(this.sorteer()));
  protected readonly rows = computed(() =>
    narrowFigures(this.figures()?.items ?? [], this.zoek() ?? '', this.filter(), this.order()),
  );
  /** The first screens of them, until somebody asks for all: what comes below stays within reach. */
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.rows() : this.rows().slice(0, FIRST_ROWS)));
  protected readonly invented = computed(
    () => this.figures()?.items.some(({ origin, population }) => origin?.demo || population?.demo) ?? false,
  );
  protected readonly active = computed(() => Number(!!this.zoek()) + Number(this.filter() !== ''));
  protected readonly summary = computed(() => {
    const all = this.figures()?.items.length;
    return all === undefined ? '' : `${formatCount(this.rows().length)} van ${formatCount(all)} gemeenten`;
  });
  /** Municipality whose earlier figures are shown. */
  protected readonly opened = signal<string | null>(null);

  protected direction(sort: FigureSort) {
    const order = this.order();
    return order.sort === sort ? order.direction : null;
  }

  protected sort(sort: FigureSort): void {
    this.show({ sorteer: this.direction(sort) === 'ascending' ? `-${sort}` : sort });
  }

  protected show(queryParams: Readonly<Record<string, string>>): void {
    const cleaned = Object.fromEntries(Object.entries(queryParams).map(([name, value]) => [name, value || null]));
    void this.router.navigate([], { queryParams: cleaned, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected change(row: FigureRowView): string {
    const share = changeOf(row);
    if (share === null) return '–';
    const percent = Math.round(share * 1000) / 10;
    return `${percent > 0 ? '+' : ''}${percent.toLocaleString('nl-BE')} %`;
  }

  protected earlier({ origin, population }: FigureRowView): number {
    return (origin?.earlier ?? 0) + (population?.earlier ?? 0);
  }

  protected toggle(id: string): void {
    this.opened.update((opened) => (opened === id ? null : id));
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { FilterBar } from '@samenspoor/ui/filter-bar/filter-bar';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { ExportLink } from '../../shell/http/export-link';
import { MoreButton } from '../../shell/http/more-button';
import { pagedList } from '../../shell/http/paged-list';
import { SavedViewsBar } from '../../shell/lists/saved-views';
import { Session } from '../../shell/session/session';
import { partnershipWords } from '../partnerships/partnership-words';
import {
  type ApplicationFilters,
  OWN_ORDER,
  SORT_TITLES,
  STATUS_FILTERS,
  applicationsAddress,
} from './application-filters';
import { OwnTable } from './own-table';

const QUIET_MS = 300;

/** Everything the own local government or organisation applied for, and what a partnership handed in in its name. */
@Component({
  selector: 'app-my-applications',
  imports: [
    EmptyState,
    ExportLink,
    FilterBar,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    MoreButton,
    OwnTable,
    PageHeader,
    ProblemAlert,
    RouterLink,
    SavedViewsBar,
    Skeleton,
  ],
  templateUrl: './my-applications.html',
  styleUrl: './my-applications.scss',
})
export class MyApplications {
  readonly zoek = input<string>();
  readonly status = input<string>();
  readonly sorteer = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private typing: ReturnType<typeof setTimeout> | undefined;
  /** "Uw bestuur" or "Uw organisatie". */
  protected readonly own = computed(() => partnershipWords(this.session.forOrganisation()).own);
  protected readonly mayStart = computed(() => this.session.can('application:create'));
  protected readonly statuses = STATUS_FILTERS;
  protected readonly order = OWN_ORDER;
  protected readonly sorts = Object.entries(SORT_TITLES);
  protected readonly active = computed(() => [this.zoek(), this.status()].filter((value) => value).length);
  protected readonly address = computed(() =>
    applicationsAddress({ zoek: this.zoek(), status: this.status(), sorteer: this.sorteer() }),
  );
  protected readonly list = pagedList<ApplicationSummary>(() => this.address());
  protected readonly summary = computed(() => {
    if (this.list.loading()) return '';
    const shown = this.list.items().length;
    return this.list.hasMore() ? `De eerste ${shown} aanvragen` : `${shown} ${shown === 1 ? 'aanvraag' : 'aanvragen'}`;
  });

  /** Puts a filter into the address; an empty one leaves it. */
  protected filter(change: ApplicationFilters): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.filter({ zoek: text.trim() }), QUIET_MS);
  }
}

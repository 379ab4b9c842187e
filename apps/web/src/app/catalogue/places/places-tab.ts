import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import { formatKbo } from '@samenspoor/domain/identity/kbo';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { FilterBar } from '@samenspoor/ui/filter-bar/filter-bar';
import { CountPipe } from '@samenspoor/ui/format/pipes';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { MoreButton } from '../../shell/http/more-button';
import { pagedList } from '../../shell/http/paged-list';
import { Session } from '../../shell/session/session';

const QUIET_MS = 300;

/** The local governments that can apply, found by name, NIS or KBO. */
@Component({
  selector: 'app-places-tab',
  imports: [
    CountPipe,
    EmptyState,
    FilterBar,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MoreButton,
    ProblemAlert,
    RouterLink,
    Skeleton,
    TableFrame,
  ],
  templateUrl: './places-tab.html',
})
export class PlacesTab {
  readonly zoek = input<string>();

  private readonly router = inject(Router);
  protected readonly mayAddPeople = inject(Session).can('people:edit');
  private typing: ReturnType<typeof setTimeout> | undefined;
  protected readonly list = pagedList<LocalGovernmentView>(() => {
    const params = new URLSearchParams({ limit: '50' });
    const text = this.zoek();
    if (text) params.set('query', text);
    return `/api/v1/local-governments?${params}`;
  });
  protected readonly summary = computed(() => {
    if (this.list.loading()) return '';
    const shown = this.list.items().length;
    return this.list.hasMore() ? `De eerste ${shown} besturen` : `${shown} ${shown === 1 ? 'bestuur' : 'besturen'}`;
  });

  protected kbo(place: LocalGovernmentView): string {
    return place.kbo === null ? '–' : formatKbo(place.kbo);
  }

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.find(text.trim()), QUIET_MS);
  }

  protected find(zoek: string): void {
    const queryParams = { zoek: zoek || null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import { formatKbo } from '@samenspoor/domain/identity/kbo';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { FilterBar } from '@samenspoor/ui/filter-bar/filter-bar';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { MoreButton } from '../../shell/http/more-button';
import { pagedList } from '../../shell/http/paged-list';
import { Session } from '../../shell/session/session';
import { OrganisationForm } from './organisation-form';

const QUIET_MS = 300;

/** The organisations that can apply, found by name or KBO, and a form to add one. */
@Component({
  selector: 'app-organisations-tab',
  imports: [
    EmptyState,
    FilterBar,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MoreButton,
    OrganisationForm,
    ProblemAlert,
    RouterLink,
    Skeleton,
    TableFrame,
  ],
  templateUrl: './organisations-tab.html',
})
export class OrganisationsTab {
  readonly zoek = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private typing: ReturnType<typeof setTimeout> | undefined;
  protected readonly mayEdit = this.session.can('programme:edit');
  protected readonly mayAddPeople = this.session.can('people:edit');
  protected readonly list = pagedList<LocalGovernmentView>(() => {
    const params = new URLSearchParams({ kind: 'organisation', limit: '50' });
    const text = this.zoek();
    if (text) params.set('query', text);
    return `/api/v1/local-governments?${params}`;
  });
  protected readonly summary = computed(() => {
    if (this.list.loading()) return '';
    const shown = this.list.items().length;
    if (this.list.hasMore()) return `De eerste ${shown} organisaties`;
    return `${shown} ${shown === 1 ? 'organisatie' : 'organisaties'}`;
  });
  protected readonly formatKbo = (kbo: string | null): string => (kbo === null ? '–' : formatKbo(kbo));

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.find(text.trim()), QUIET_MS);
  }

  protected find(zoek: string): void {
    const queryParams = { zoek: zoek || null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

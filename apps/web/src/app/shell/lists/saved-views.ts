import { HttpClient, httpResource } from '@angular/common/http';
import { Component, type ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { ActivatedRoute, type Params, RouterLink } from '@angular/router';
import {
  type KeepSavedView,
  SAVED_VIEW_NAME_LENGTH,
  type SavedView,
  type SavedViews,
} from '@samenspoor/contracts/identity/saved-view';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { SavedViewList } from '@samenspoor/domain/identity/saved-view-list';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { type Observable, firstValueFrom } from 'rxjs';
import { problemOf } from '../http/problem-error';

/** Query parameters in a fixed order, so that the same filters are the same text. */
export function queryOf(params: Params): string {
  const query = new URLSearchParams(params);
  query.sort();
  return query.toString();
}

/** The views of a list that somebody keeps: filters and sort under a name, one click away. */
@Component({
  selector: 'app-saved-views',
  imports: [Icon, MatButton, MatIconButton, ProblemAlert, RouterLink],
  templateUrl: './saved-views.html',
  styleUrl: './saved-views.scss',
})
export class SavedViewsBar {
  readonly list = input.required<SavedViewList>();

  private readonly http = inject(HttpClient);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} as Params });
  private readonly url = computed(() => `/api/v1/me/views/${this.list()}`);
  private readonly resource = httpResource<SavedViews>(this.url);
  private readonly nameBox = viewChild<ElementRef<HTMLInputElement>>('name');
  private readonly keepButton = viewChild('keep', { read: MatButton });
  protected readonly longest = SAVED_VIEW_NAME_LENGTH;
  protected readonly views = computed(() => (this.resource.hasValue() ? this.resource.value().items : null));
  protected readonly current = computed(() => queryOf(this.params()));
  /** There is something to keep, and it isn't kept yet. */
  protected readonly keepable = computed(
    () => this.current() !== '' && this.views()?.every(({ query }) => query !== this.current()),
  );
  protected readonly naming = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly said = signal('');

  protected paramsOf({ query }: SavedView): Params {
    return Object.fromEntries(new URLSearchParams(query));
  }

  protected startNaming(): void {
    this.naming.set(true);
    setTimeout(() => this.nameBox()?.nativeElement.focus());
  }

  protected stopNaming(): void {
    this.naming.set(false);
    setTimeout(() => this.keepButton()?.focus());
  }

  protected async keep(typed: string): Promise<void> {
    const name = typed.trim();
    if (name === '') return this.nameBox()?.nativeElement.focus();
    const body: KeepSavedView = { name, query: this.current() };
    if (await this.run(this.http.put<SavedViews>(this.url(), body))) {
      this.naming.set(false);
      this.said.set(`De weergave ${name} is bewaard.`);
    }
  }

  protected async remove({ id, name }: SavedView): Promise<void> {
    if (await this.run(this.http.delete<SavedViews>(`${this.url()}/${id}`)))
      this.said.set(`De weergave ${name} is verwijderd.`);
  }

  private async run(request: Observable<SavedViews>): Promise<boolean> {
    this.problem.set(null);
    try {
      this.resource.set(await firstValueFrom(request));
      return true;
    } catch (error) {
      this.problem.set(problemOf(error));
      return false;
    }
  }
}

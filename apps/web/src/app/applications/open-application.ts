import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { ApplicationAction } from '@samenspoor/domain/applications/application-lifecycle';
import { ServerClock } from '../shell/clock/server-clock';
import { shareUnchanged } from '../shell/data/share-unchanged';
import { problemOf } from '../shell/http/problem-error';
import { ApplicationsApi } from './applications-api';
import { tableWords } from './kpi/table-words';

/** The application on the screen, as the server last answered it. One per dossier page. */
@Injectable()
export class OpenApplication {
  private readonly api = inject(ApplicationsApi);
  private readonly clock = inject(ServerClock);
  private readonly current = signal<ApplicationView | null>(null);
  private readonly failure = signal<Problem | null>(null);

  /** Null while loading, and when it can't be shown. */
  readonly view = this.current.asReadonly();
  /** Why it can't be shown. */
  readonly problem = this.failure.asReadonly();
  /** The same as long as the call is: each save answers it anew. */
  readonly themes = linkedSignal<readonly CallThemeView[], readonly CallThemeView[]>({
    source: () => this.current()?.call.themes ?? [],
    computation: (themes, before) => shareUnchanged(before?.value, themes),
  }).asReadonly();
  /** How the call speaks of its table. */
  readonly words = computed(() => tableWords(this.themes()));
  /** In the hands of its applicant: not filed yet, or given back. */
  readonly isDraft = computed(() => ['draft', 'reopened'].includes(this.current()?.state ?? ''));
  readonly editable = computed(() => this.isDraft() && this.offers('edit'));
  readonly withdrawable = computed(() => this.offers('withdraw'));
  readonly submittable = computed(() => this.isDraft() && this.offers('submit'));

  async load(id: string): Promise<void> {
    this.failure.set(null);
    try {
      this.take(await this.api.read(id));
    } catch (error) {
      this.failure.set(problemOf(error));
    }
  }

  /** Shows a newer answer of the server. */
  take(view: ApplicationView): void {
    this.clock.sync(view.now);
    this.current.set(view);
  }

  /** Shows it unless a later answer overtook it; says whether it did. */
  takeNewer(view: ApplicationView): boolean {
    const shown = this.current();
    if (shown?.id === view.id && shown.version > view.version) return false;
    this.take(view);
    return true;
  }

  private offers(action: ApplicationAction): boolean {
    return this.current()?.actions.some((offered) => offered.action === action) ?? false;
  }
}

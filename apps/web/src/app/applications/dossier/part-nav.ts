import { Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@samenspoor/ui/icon/icon';
import { SaveStatus, type SaveState } from '@samenspoor/ui/save-status/save-status';
import { filter, map } from 'rxjs';
import { PART_ICONS, type PartStatus } from '../parts/parts';

/** The task list of a draft: each part with how it stands, and how saving stands. On a phone it folds to one line. */
@Component({
  selector: 'app-part-nav',
  imports: [Icon, RouterLink, RouterLinkActive, SaveStatus],
  templateUrl: './part-nav.html',
  styleUrl: './part-nav.scss',
})
export class PartNav {
  readonly statuses = input.required<readonly PartStatus[]>();
  readonly saveState = input.required<SaveState>();
  /** Address of the application: "/aanvragen/…". */
  readonly base = input.required<string>();

  protected readonly icons = PART_ICONS;
  protected readonly unfolded = signal(false);
  private readonly router = inject(Router);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
    ),
    { initialValue: this.router.url },
  );
  /** "Stap 2 van 6: KPI-tabel". */
  protected readonly current = computed(() => {
    const path = this.url().replace(/[?#].*$/, '');
    const index = this.statuses().findIndex((status) => path.endsWith(`/${status.key}`));
    return index < 0
      ? 'Onderdelen'
      : `Stap ${index + 1} van ${this.statuses().length}: ${this.statuses()[index]?.title ?? ''}`;
  });
}

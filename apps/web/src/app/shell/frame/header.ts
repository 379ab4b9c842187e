import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@samenspoor/ui/icon/icon';
import { filter } from 'rxjs';
import { navigationFor } from '../navigation/desks';
import { Session } from '../session/session';
import { PersonBadge } from './person-badge';
import { PersonMenu } from './person-menu';
import { Wordmark } from './wordmark';

/**
 * Product name, main navigation, who is working. On a narrow screen the navigation folds behind one button.
 * The person menu with its overlay is loaded after the page, in a place that is kept for it.
 */
@Component({
  selector: 'app-header',
  imports: [Icon, PersonBadge, PersonMenu, RouterLink, RouterLinkActive, Wordmark],
  templateUrl: './header.html',
  styleUrl: './header.scss',
  host: { '(keydown.escape)': 'close()' },
})
export class Header {
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly items = computed(() => navigationFor(this.session.permissions()));
  protected readonly open = signal(false);

  constructor() {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.close());
  }

  protected toggle(): void {
    this.open.update((open) => !open);
  }

  protected close(): void {
    this.open.set(false);
  }
}

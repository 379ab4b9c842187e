import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DOCUMENT } from '@angular/common';
import { Injectable, Injector, afterNextRender, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';

/**
 * Does after a navigation what a browser does after loading a page. A new page: the focus goes to its h1, which a screen
 * reader then reads. The same page with another tab: the focus stays where it is, and the new title is read out.
 * A change of filters (same path, other query) is no navigation to the person.
 */
@Injectable({ providedIn: 'root' })
export class FocusOnNavigation {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly title = inject(Title);
  private readonly injector = inject(Injector);
  private readonly ended = this.router.events.pipe(
    filter((event): event is NavigationEnd => event instanceof NavigationEnd),
    takeUntilDestroyed(),
  );
  private path: string | null = null;
  private heading: Element | null = null;

  start(): void {
    this.ended.subscribe((event) => {
      const path = event.urlAfterRedirects.replace(/[?#].*$/, '');
      const former = this.path;
      this.path = path;
      afterNextRender(() => this.arrive(former !== null && former !== path), { injector: this.injector });
    });
  }

  private arrive(moved: boolean): void {
    const heading = this.document.querySelector<HTMLElement>('main h1');
    const same = heading !== null && heading === this.heading;
    this.heading = heading;
    if (!moved) return;
    if (same) void this.announcer.announce(this.title.getTitle());
    else (heading ?? this.document.querySelector('main'))?.focus({ preventScroll: true });
  }
}

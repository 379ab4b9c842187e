import { DOCUMENT } from '@angular/common';
import { Injector, afterNextRender, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';

/** After following a link to a field on another part (`…/contact#veld-iban`) the focus goes to that field. */
export function focusOnFragment(): void {
  const document = inject(DOCUMENT);
  const injector = inject(Injector);
  inject(Router)
    .events.pipe(
      filter((event): event is NavigationEnd => event instanceof NavigationEnd),
      takeUntilDestroyed(),
    )
    .subscribe(({ urlAfterRedirects }) => {
      const id = decodeURIComponent(/#(.+)$/.exec(urlAfterRedirects)?.[1] ?? '');
      if (id === '') return;
      afterNextRender(
        () => {
          const field = document.getElementById(id);
          field?.scrollIntoView({ block: 'center' });
          field?.focus({ preventScroll: true });
        },
        { injector },
      );
    });
}

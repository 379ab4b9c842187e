import { Injectable, effect, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { filter } from 'rxjs';

const PRODUCT = 'Samenspoor';

function titled(title: string | null | undefined): string {
  return title ? `${title} – ${PRODUCT}` : PRODUCT;
}

/** Names the page in the browser's tab: "Mijn aanvragen – Samenspoor". */
@Injectable({ providedIn: 'root' })
export class PageTitleStrategy extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.title.setTitle(titled(this.buildTitle(snapshot)));
  }
}

/** For pages whose name is only known when their data is there. Call it in a constructor; null waits. */
export function usePageTitle(source: () => string | null | undefined): void {
  const title = inject(Title);
  // Each navigation names the page anew, also one between the tabs of the same page.
  const arrived = toSignal(inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)));
  effect(() => {
    arrived();
    const name = source();
    if (name) title.setTitle(titled(name));
  });
}

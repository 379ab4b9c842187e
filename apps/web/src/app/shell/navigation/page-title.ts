import { Injectable, effect, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';

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
  effect(() => {
    const name = source();
    if (name) title.setTitle(titled(name));
  });
}

import { DOCUMENT } from '@angular/common';
import { Component, Injector, afterNextRender, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PagedList } from './paged-list';

/** Adds the next page to a list, and takes the focus to its first row: that is where the reading goes on. */
@Component({
  selector: 'app-more-button',
  imports: [MatButton],
  template: `
    @if (list().hasMore()) {
      <button type="button" matButton="outlined" [disabled]="list().loadingMore()" disabledInteractive (click)="more()">
        <ng-content />
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 1rem;
    }
  `,
})
export class MoreButton {
  readonly list = input.required<PagedList<unknown>>();
  /** Selector of the rows of the list on the page. */
  readonly rows = input('main tbody tr');

  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  protected async more(): Promise<void> {
    const before = this.list().items().length;
    await this.list().more();
    afterNextRender(
      () => this.document.querySelectorAll(this.rows())[before]?.querySelector<HTMLElement>('a')?.focus(),
      { injector: this.injector },
    );
  }
}

import { Component, computed, input, output } from '@angular/core';
import { Icon } from '../icon/icon';

/** The order of a column, in the words of `aria-sort`. */
export type SortDirection = 'ascending' | 'descending';

/**
 * The words in a column head that sort: `<th scope="col" [attr.aria-sort]="way"><ss-sort-head [direction]="way"
 * (sorted)="…">Aanvrager</ss-sort-head></th>`. On a phone, where rows are cards without heads, give a list to choose the
 * order from (`.ss-phone-only`).
 */
@Component({
  selector: 'ss-sort-head',
  imports: [Icon],
  template: `
    <button type="button" (click)="sorted.emit()">
      <span><ng-content /></span><ss-icon [name]="icon()" [class.idle]="direction() === null" />
    </button>
  `,
  styles: `
    button {
      display: inline-flex;
      align-items: center;
      gap: 0.25rem;
      white-space: nowrap;
    }

    ss-icon {
      width: 1rem;
      height: 1rem;
    }

    .idle {
      visibility: hidden;
    }

    button:hover .idle,
    button:focus-visible .idle {
      visibility: visible;
      opacity: 0.6;
    }
  `,
})
export class SortHead {
  /** Null when the list has another order. */
  readonly direction = input<SortDirection | null>(null);
  /** The person wants this column's order, or the other way round. */
  readonly sorted = output();
  protected readonly icon = computed(() => (this.direction() === 'descending' ? 'arrow-down' : 'arrow-up'));
}

import { Component, computed, input, output } from '@angular/core';
import { Icon } from '../icon/icon';

/** The order of a column, in the words of `aria-sort`. */
export type SortDirection = 'ascending' | 'descending';

/**
 * The words in a column head that sort: `<th scope="col" [attr.aria-sort]="way"><ss-sort-head name="Aanvrager"
 * [direction]="way" (sorted)="…" /></th>`. On a phone, where rows are cards, only the name is left for screen readers: give
 * a list to choose the order from (`.ss-phone-only`).
 */
@Component({
  selector: 'ss-sort-head',
  imports: [Icon],
  template: `
    <button type="button" (click)="sorted.emit()">
      {{ name() }}<ss-icon [name]="icon()" [class.idle]="direction() === null" />
    </button>
    <span class="ss-phone-only">{{ name() }}</span>
  `,
  styles: `
    button {
      display: inline-flex;
      align-items: center;
      vertical-align: bottom;
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
  /** Of the column. */
  readonly name = input.required<string>();
  /** Null when the list has another order. */
  readonly direction = input<SortDirection | null>(null);
  /** The person wants this column's order, or the other way round. */
  readonly sorted = output();
  protected readonly icon = computed(() => (this.direction() === 'descending' ? 'arrow-down' : 'arrow-up'));
}

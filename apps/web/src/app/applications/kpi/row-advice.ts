import { Component, input } from '@angular/core';
import { Icon } from '@samenspoor/ui/icon/icon';

/** Warnings: allowed, but seldom meant. They look other than errors, and hold nothing back. */
@Component({
  selector: 'app-row-advice',
  imports: [Icon],
  template: `
    @for (text of texts(); track text) {
      <p><ss-icon name="info" /><span class="ss-visually-hidden">Opgelet: </span>{{ text }}</p>
    }
  `,
  styles: `
    p {
      display: flex;
      gap: 0.375rem;
      margin: 0.125rem 0;
      font-size: 0.9375rem;
      color: var(--ss-tone-waiting);
    }
  `,
})
export class RowAdvice {
  readonly texts = input.required<readonly string[]>();
}

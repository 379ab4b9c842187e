import { Component, computed, input } from '@angular/core';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { Icon } from '../icon/icon';
import { errorsAt } from './errors-at';

/**
 * The errors of one field, right below it. Give it an id and name that in the field's `aria-describedby`.
 * Takes the answer of the server (`problem` + `pointer`) and texts worked out while typing (`messages`).
 */
@Component({
  selector: 'ss-field-errors',
  imports: [Icon],
  template: `
    @for (text of texts(); track $index) {
      <span class="error"><ss-icon name="alert" />{{ text }}</span>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    .error {
      display: flex;
      align-items: flex-start;
      gap: 0.375rem;
      padding-top: 0.25rem;
      color: var(--ss-tone-danger);
      font-size: 0.9375rem;
      line-height: 1.375rem;
    }
  `,
})
export class FieldErrors {
  readonly problem = input<Problem | null | undefined>(null);
  readonly pointer = input<string | null>(null);
  readonly messages = input<readonly string[]>([]);
  protected readonly texts = computed(() => {
    const pointer = this.pointer();
    const answered = pointer === null ? [] : errorsAt(this.problem(), pointer).map((error) => error.detail);
    return [...new Set([...this.messages(), ...answered])];
  });
}

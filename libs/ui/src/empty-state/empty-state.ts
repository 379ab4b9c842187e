import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';

/** Says that there is nothing, why, and what to do now. Put the button or link to do it inside. */
@Component({
  selector: 'ss-empty-state',
  imports: [Icon],
  template: `
    <ss-icon [name]="icon()" />
    <p class="heading">{{ heading() }}</p>
    @if (text(); as text) {
      <p class="text">{{ text }}</p>
    }
    <div class="ss-row"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.25rem;
      padding: 1.5rem;
      border: 1px dashed var(--mat-sys-outline);
      border-radius: var(--ss-radius);
    }

    ss-icon {
      width: 1.75rem;
      height: 1.75rem;
      color: var(--ss-muted);
    }

    .heading {
      margin: 0.25rem 0 0;
      font-weight: 600;
    }

    .text {
      margin: 0;
      color: var(--ss-muted);
    }

    .ss-row {
      margin-top: 0.5rem;
    }

    .ss-row:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly text = input<string | null>(null);
  readonly icon = input<IconName>('inbox');
}

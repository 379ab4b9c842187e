import { Component, input } from '@angular/core';

/** Lets a wide table scroll inside its own frame, by keyboard too, so that the page itself never scrolls sideways. */
@Component({
  selector: 'ss-table-frame',
  template: `<div class="frame" role="region" tabindex="0" [attr.aria-label]="label()"><ng-content /></div>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }

    .frame {
      overflow-x: auto;
      border: var(--ss-line);
      border-radius: var(--ss-radius);
      background: var(--ss-card);
    }
  `,
})
export class TableFrame {
  /** What the table holds: names the region for screen readers. */
  readonly label = input.required<string>();
}

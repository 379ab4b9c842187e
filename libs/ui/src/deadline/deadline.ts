import { Component, computed, input } from '@angular/core';
import { MomentPipe } from '../format/pipes';
import { timeLeft } from '../format/time-left';

const THREE_DAYS = 3 * 24 * 3_600_000;

/** A deadline as a date and as time left by the server's clock; the last three days stand out. */
@Component({
  selector: 'ss-deadline',
  imports: [MomentPipe],
  host: { '[class.near]': 'near()' },
  template: `<time [attr.datetime]="at()">{{ at() | moment }}</time
    >&ngsp;<span class="left">({{ left() }})</span>`,
  styles: `
    .left {
      color: var(--ss-muted);
      white-space: nowrap;
    }

    :host(.near) .left {
      color: var(--ss-tone-danger);
      font-weight: 600;
    }
  `,
})
export class Deadline {
  /** ISO instant. */
  readonly at = input.required<string>();
  /** The server's clock in epoch milliseconds. */
  readonly now = input.required<number>();
  protected readonly left = computed(() => timeLeft(this.at(), this.now()));
  protected readonly near = computed(() => {
    const left = Date.parse(this.at()) - this.now();
    return left > 0 && left < THREE_DAYS;
  });
}

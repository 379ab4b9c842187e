import { Component, input } from '@angular/core';
import { ExactMomentPipe } from '../format/pipes';
import { Icon } from '../icon/icon';

/** Says that an application is open again, until when and why; what that means for the reader is projected. */
@Component({
  selector: 'ss-reopened-note',
  imports: [ExactMomentPipe, Icon],
  template: `
    <p role="status">
      <ss-icon name="info" />
      <span>
        <strong>Deze aanvraag is opnieuw opengezet</strong>
        @if (until(); as end) {
          tot {{ end | exactMoment }}
        }
        <span class="part"><ng-content /></span>
        @if (reason()) {
          <span class="part">Reden: {{ reason() }}</span>
        }
      </span>
    </p>
  `,
  styles: `
    p {
      display: flex;
      align-items: flex-start;
      gap: 0.5rem;
      max-width: none;
      padding: 0.75rem 1rem;
      border-radius: var(--ss-radius);
      color: var(--ss-tone-info);
      background: var(--ss-tone-info-ground);
    }

    .part {
      display: block;
      margin-top: 0.25rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ReopenedNote {
  /** Instant: the first moment too late to submit it again. */
  readonly until = input.required<string | null>();
  readonly reason = input.required<string | null>();
}

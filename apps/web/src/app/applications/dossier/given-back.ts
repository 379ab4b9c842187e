import { Component, computed, inject } from '@angular/core';
import { ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { OpenApplication } from '../open-application';

/** Why an application that was filed is open again, and until when. */
@Component({
  selector: 'app-given-back',
  imports: [ExactMomentPipe, Icon],
  template: `
    @if (reopened(); as view) {
      <p class="note" role="status">
        <ss-icon name="info" />
        <span>
          <strong>Deze aanvraag is opnieuw opengezet</strong> tot {{ view.window.reopenedUntil | exactMoment }}. Dient u
          niet opnieuw in, dan geldt de aanvraag zoals u ze eerder indiende.
          <span class="reason">Reden: {{ view.stateReason }}</span>
        </span>
      </p>
    }
  `,
  styles: `
    .note {
      display: flex;
      align-items: flex-start;
      gap: 0.5rem;
      max-width: none;
      padding: 0.75rem 1rem;
      border-radius: var(--ss-radius);
      color: var(--ss-tone-info);
      background: var(--ss-tone-info-ground);
    }

    .reason {
      display: block;
      margin-top: 0.25rem;
      white-space: pre-line;
    }
  `,
})
export class GivenBack {
  private readonly view = inject(OpenApplication).view;
  protected readonly reopened = computed(() => (this.view()?.state === 'reopened' ? this.view() : null));
}

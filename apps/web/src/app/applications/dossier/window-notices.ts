import { Component, computed, inject } from '@angular/core';
import { ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { OpenApplication } from '../open-application';

const PRACTICE = 'OEFEN-';

/** What somebody must know of the call of an application: an exercise, more time, grace, or that it isn't held any more. */
@Component({
  selector: 'app-window-notices',
  imports: [ExactMomentPipe],
  template: `
    @if (practice()) {
      <p><strong>Oefenoproep: telt nergens mee.</strong></p>
    }
    @if (cancelled()) {
      <p><strong>Deze oproep gaat niet door.</strong> Indienen kan niet meer.</p>
    } @else if (extension(); as extension) {
      <p>
        <strong>Uw bestuur heeft uitstel</strong> tot {{ extension.until | exactMoment }}.
        <span class="reason">Reden: {{ extension.reason }}</span>
      </p>
    } @else if (graceEnd(); as end) {
      <p>Respijt: tot {{ end | exactMoment }} kunt u nog indienen; daarna niet meer.</p>
    }
  `,
  styles: `
    p {
      margin: 0.25rem 0;
      max-width: 44rem;
    }

    .reason {
      white-space: pre-line;
    }
  `,
})
export class WindowNotices {
  private readonly view = inject(OpenApplication).view;
  protected readonly practice = computed(
    () => this.view()?.call.practice === true || this.view()?.reference?.startsWith(PRACTICE) === true,
  );
  /** Only while it can still be submitted, or could. */
  private readonly draft = computed(() => {
    const view = this.view();
    return view?.state === 'draft' ? view.window : null;
  });
  protected readonly cancelled = computed(() => this.draft()?.cancelled === true);
  protected readonly graceEnd = computed(() => {
    const window = this.draft();
    return window && window.graceSeconds > 0 ? endOf(window.closesAt, window.graceSeconds) : null;
  });
  protected readonly extension = computed(() => {
    const window = this.draft();
    if (!window || window.extendedUntil === null) return null;
    const later = window.extendedUntil > endOf(window.closesAt, window.graceSeconds);
    return later ? { until: window.extendedUntil, reason: window.extensionReason ?? '' } : null;
  });
}

/** Both are ISO instants in UTC, so that they compare as texts. */
const endOf = (closesAt: string, graceSeconds: number): string =>
  new Date(Date.parse(closesAt) + graceSeconds * 1000).toISOString();

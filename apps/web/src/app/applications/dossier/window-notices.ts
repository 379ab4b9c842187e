import { Component, computed, inject } from '@angular/core';
import { windowOf } from '@samenspoor/contracts/applications/own-window';
import { callPhase } from '@samenspoor/domain/calls/call-window';
import { ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ServerClock } from '../../shell/clock/server-clock';
import { OpenApplication } from '../open-application';

const PRACTICE = 'OEFEN-';

/** What somebody must know of the call of an application: an exercise, more time, grace, that it closed or isn't held any more. */
@Component({
  selector: 'app-window-notices',
  imports: [ExactMomentPipe, Icon],
  template: `
    @if (practice()) {
      <p class="told">
        <ss-icon name="info" /><span><strong>Oefenoproep: telt nergens mee.</strong> U kunt hier vrij proberen.</span>
      </p>
    }
    @if (cancelled()) {
      <p class="told pressing">
        <ss-icon name="info" /><span><strong>Deze oproep gaat niet door.</strong> Indienen kan niet meer.</span>
      </p>
    } @else if (tooLate()) {
      <p class="told pressing">
        <ss-icon name="info" />
        <span>
          <strong>De oproep is gesloten{{ extension() ? ', en uw uitstel is voorbij' : '' }}.</strong> Indienen kan niet
          meer. Uw ontwerp blijft bewaard, en u kunt het blijven lezen. Was er een storing of overmacht? Vraag uitstel
          aan het Agentschap Binnenlands Bestuur.
        </span>
      </p>
    } @else if (extension(); as extension) {
      <p class="told">
        <ss-icon name="info" />
        <span>
          <strong>U hebt uitstel</strong> tot {{ extension.until | exactMoment }}.
          <span class="reason">Reden: {{ extension.reason }}</span>
        </span>
      </p>
    } @else if (graceEnd(); as end) {
      <p class="told pressing">
        <ss-icon name="info" />
        <span><strong>Respijt:</strong> tot {{ end | exactMoment }} kunt u nog indienen; daarna niet meer.</span>
      </p>
    }
  `,
  styles: `
    .told {
      display: flex;
      align-items: flex-start;
      gap: 0.5rem;
      max-width: 44rem;
      margin: 0.5rem 0;
      padding: 0.625rem 0.875rem;
      border-radius: var(--ss-radius);
      color: var(--ss-tone-info);
      background: var(--ss-tone-info-ground);
    }

    .pressing {
      color: var(--ss-tone-waiting);
      background: var(--ss-tone-waiting-ground);
    }

    .reason {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class WindowNotices {
  private readonly view = inject(OpenApplication).view;
  private readonly clock = inject(ServerClock);
  protected readonly practice = computed(
    () => this.view()?.call.practice === true || this.view()?.reference?.startsWith(PRACTICE) === true,
  );
  /** Only while it can still be submitted, or could. */
  private readonly draft = computed(() => {
    const view = this.view();
    return view?.state === 'draft' ? view.window : null;
  });
  protected readonly cancelled = computed(() => this.draft()?.cancelled === true);
  protected readonly tooLate = computed(() => {
    const window = this.draft();
    return window !== null && callPhase(windowOf(window), new Date(this.clock.now())) === 'closed';
  });
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

import { Component, computed, inject, input } from '@angular/core';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import { localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { timeLeft } from '@samenspoor/ui/format/time-left';
import { ServerClock } from '../../shell/clock/server-clock';
import { callSteps } from './call-steps';
import { momentInWords } from '../../shell/moment/moment-text';

/** What happens to a call when, with how long it still takes. */
@Component({
  selector: 'app-call-moments',
  template: `
    <ol class="moments">
      @for (step of steps(); track step.what) {
        <li [class.ss-muted]="step.passed">
          <strong>{{ step.words }}</strong>
          <span>{{ step.left }}</span>
          <span>{{ step.what }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    .moments {
      display: grid;
      gap: 0.5rem;
      margin: 0 0 1rem;
      padding-inline-start: 1.25rem;
    }

    span {
      display: block;
    }
  `,
})
export class CallMoments {
  readonly managed = input.required<ManagedCall>();

  private readonly clock = inject(ServerClock);
  protected readonly steps = computed(() => {
    const now = this.clock.now();
    return callSteps(this.managed()).map(({ at, what }) => ({
      what,
      words: momentInWords(localMomentOf(at)) ?? '',
      passed: Date.parse(at) <= now,
      left: `${this.isToday(at, now) ? 'vandaag, ' : ''}${Date.parse(at) <= now ? 'voorbij' : timeLeft(at, now)}`,
    }));
  });

  private isToday(at: string, now: number): boolean {
    return brusselsDay(new Date(at)) === brusselsDay(new Date(now));
  }
}

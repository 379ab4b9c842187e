import { Component, computed, inject, input } from '@angular/core';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { type StuckReason, stuckReason } from '@samenspoor/domain/trajectories/stuck-trajectory';
import { ShortDayPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ServerClock } from '../../shell/clock/server-clock';

const WARNINGS: Readonly<Record<StuckReason, string>> = {
  no_next_step: 'Geen volgende stap',
  next_step_past: 'Datum voorbij',
};

/** The next step of a trajectory with its day, and a warning when the trajectory stands still. */
@Component({
  selector: 'app-next-step',
  imports: [Icon, ShortDayPipe],
  template: `
    @if (warning(); as warning) {
      <span class="warning"><ss-icon name="alert" />{{ warning }}</span>
      @if (trajectory().nextStep) {
        <span class="ss-visually-hidden"> · </span>
      }
    }
    @if (trajectory().nextStep; as step) {
      <span>{{ trajectory().nextStepOn | shortDay }}: {{ step }}</span>
    } @else if (!warning()) {
      <span>–</span>
    }
  `,
  styles: `
    :host {
      display: inline-block;
    }

    .warning {
      display: flex;
      align-items: center;
      gap: 0.375rem;
      color: var(--ss-tone-danger);
      font-weight: 600;
    }
  `,
})
export class NextStep {
  readonly trajectory = input.required<Pick<TrajectorySummary, 'phase' | 'nextStep' | 'nextStepOn'>>();

  private readonly clock = inject(ServerClock);
  protected readonly warning = computed(() => {
    const reason = stuckReason(this.trajectory(), brusselsDay(new Date(this.clock.now())));
    return reason === null ? null : WARNINGS[reason];
  });
}

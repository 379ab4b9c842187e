import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { ShortDayPipe } from '@samenspoor/ui/format/pipes';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TRAJECTORY_PHASE_LABELS } from '@samenspoor/ui/state-chip/trajectory-phase';

/** A short list of trajectories, each with its phase and next step. */
@Component({
  selector: 'app-trajectory-links',
  imports: [RouterLink, ShortDayPipe, StateChip],
  template: `
    <ul class="ss-work">
      @for (trajectory of trajectories(); track trajectory.id) {
        <li>
          <a [routerLink]="['/trajecten', trajectory.id]">
            <span class="ss-work-name">{{ trajectory.localGovernmentName }}</span>
            <span class="ss-muted">{{ trajectory.themeNumber }}. {{ trajectory.themeTitle }}</span>
          </a>
          <span>{{
            trajectory.nextStep
              ? (trajectory.nextStepOn | shortDay) + ': ' + trajectory.nextStep
              : 'Nog geen volgende stap'
          }}</span>
          <ss-state-chip [label]="labels[trajectory.phase].label" [tone]="labels[trajectory.phase].tone" />
        </li>
      }
    </ul>
  `,
})
export class TrajectoryLinks {
  readonly trajectories = input.required<readonly TrajectorySummary[]>();
  protected readonly labels = TRAJECTORY_PHASE_LABELS;
}

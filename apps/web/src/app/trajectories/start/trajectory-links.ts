import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TRAJECTORY_PHASE_LABELS } from '@samenspoor/ui/state-chip/trajectory-phase';
import { NextStep } from '../next-step/next-step';

/** A short list of trajectories, each with its phase and next step. */
@Component({
  selector: 'app-trajectory-links',
  imports: [NextStep, RouterLink, StateChip],
  template: `
    <ul class="ss-work">
      @for (trajectory of trajectories(); track trajectory.id) {
        <li>
          <a [routerLink]="['/trajecten', trajectory.id]">
            <span class="ss-work-name">{{ trajectory.localGovernmentName }}</span>
            <span class="ss-muted">{{ trajectory.themeNumber }}. {{ trajectory.themeTitle }}</span>
          </a>
          <app-next-step [trajectory]="trajectory" />
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

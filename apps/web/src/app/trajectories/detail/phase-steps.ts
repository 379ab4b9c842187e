import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { PHASE_TITLES } from '@samenspoor/contracts/trajectories/phase-titles';
import {
  TRAJECTORY_LIFECYCLE,
  TRAJECTORY_PHASES,
  type TrajectoryPhase,
} from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { endsOf } from '@samenspoor/domain/workflow/lifecycle';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { Icon } from '@samenspoor/ui/icon/icon';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { TrajectoryStore } from './trajectory-store';

/** The phases as a line, and buttons to the ones that can come now, each with why not yet. */
@Component({
  selector: 'app-phase-steps',
  imports: [Icon, MatButton, RefusalNotice],
  templateUrl: './phase-steps.html',
  styleUrl: './phase-steps.scss',
})
export class PhaseSteps {
  protected readonly store = inject(TrajectoryStore);
  private readonly confirm = inject(Confirm);
  protected readonly titles = PHASE_TITLES;
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly phases = computed(() => {
    const now = TRAJECTORY_PHASES.indexOf(this.store.current()?.phase ?? 'intake');
    return TRAJECTORY_PHASES.map((phase, index) => ({
      phase,
      place: index < now ? 'done' : index === now ? 'current' : 'later',
    }));
  });

  /** The phases that can be chosen now, forward first; what blocks them in words. */
  protected readonly moves = computed(() => {
    const trajectory = this.store.current();
    const now = TRAJECTORY_PHASES.indexOf(trajectory?.phase ?? 'intake');
    return (trajectory?.actions ?? [])
      .flatMap(({ action, blockedBy }) => {
        const [phase] = endsOf(TRAJECTORY_LIFECYCLE.transitions[action].to);
        return phase
          ? [{ phase, forward: TRAJECTORY_PHASES.indexOf(phase) > now, why: blockedBy.map((by) => by.detail) }]
          : [];
      })
      .toSorted((one, other) => Number(other.forward) - Number(one.forward));
  });
  protected readonly reasons = computed(() => [...new Set(this.moves().flatMap((move) => move.why))]);

  protected async go(phase: TrajectoryPhase): Promise<void> {
    if (phase === 'closed' && !(await this.sureToClose())) return;
    this.busy.set(true);
    this.problem.set(await this.store.change({ phase }));
    this.busy.set(false);
  }

  private sureToClose(): Promise<boolean> {
    return this.confirm.ask({
      title: 'Traject afsluiten?',
      text: 'Daarna kan niemand er nog contacten of stappen aan toevoegen.',
      confirm: 'Afsluiten',
    });
  }
}

import { Component, computed, inject, signal } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { TrajectoryStore } from './trajectory-store';

/** The coordinator chooses the expert who leads; the load of each is shown, so that work is spread. */
@Component({
  selector: 'app-assign-expert',
  imports: [MatFormField, MatLabel, MatOption, MatSelect, RefusalNotice],
  template: `
    <app-refusal-notice [problem]="problem()" (renew)="problem.set(null); store.reload()" />
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>Expert toewijzen</mat-label>
      <mat-select [value]="store.current()?.expertId ?? null" (valueChange)="assign($event)">
        <mat-option [value]="null">Nog niet toegewezen</mat-option>
        @for (expert of experts(); track expert.id) {
          <mat-option [value]="expert.id"
            >{{ expert.name }} ({{ expert.openTrajectories }}
            {{ expert.openTrajectories === 1 ? 'traject' : 'trajecten' }})</mat-option
          >
        }
      </mat-select>
    </mat-form-field>
  `,
})
export class AssignExpert {
  protected readonly store = inject(TrajectoryStore);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly experts = computed(() => (this.store.experts.hasValue() ? this.store.experts.value().items : []));

  protected async assign(expertId: string | null): Promise<void> {
    if (expertId === (this.store.current()?.expertId ?? null)) return;
    this.problem.set(await this.store.change({ expertId }));
    this.store.experts.reload();
  }
}

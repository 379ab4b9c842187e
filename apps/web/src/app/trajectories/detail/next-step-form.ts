import { Component, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { TrajectoryStore } from './trajectory-store';

/** What comes next, and when. */
@Component({
  selector: 'app-next-step-form',
  imports: [FieldErrors, MatButton, MatFormField, MatInput, MatLabel, RefusalNotice],
  template: `
    <form (submit)="$event.preventDefault(); save(text.value.trim() || null, day.value || null)">
      <app-refusal-notice [problem]="problem()" [fieldId]="fieldId" (renew)="problem.set(null); store.reload()" />
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>Wat is de volgende stap?</mat-label>
        <input matInput #text id="next-step" maxlength="500" [value]="step()" aria-describedby="next-step-errors" />
      </mat-form-field>
      <ss-field-errors id="next-step-errors" [problem]="problem()" pointer="/nextStep" />
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>Datum</mat-label>
        <input matInput #day id="next-step-on" type="date" [value]="on()" aria-describedby="next-step-on-errors" />
      </mat-form-field>
      <ss-field-errors id="next-step-on-errors" [problem]="problem()" pointer="/nextStepOn" />
      <div class="ss-row">
        <button matButton="outlined" [disabled]="busy()">Volgende stap bewaren</button>
        <span role="status">{{ saved() ? 'Bewaard' : '' }}</span>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
    }
  `,
})
export class NextStepForm {
  protected readonly store = inject(TrajectoryStore);
  protected readonly step = linkedSignal(() => this.store.current()?.nextStep ?? '');
  protected readonly on = linkedSignal(() => this.store.current()?.nextStepOn ?? '');
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly saved = signal(false);
  protected readonly fieldId = (pointer: string): string | null =>
    pointer === '/nextStepOn' ? 'next-step-on' : 'next-step';

  protected async save(nextStep: string | null, nextStepOn: string | null): Promise<void> {
    this.busy.set(true);
    this.problem.set(await this.store.change({ nextStep, nextStepOn }));
    this.saved.set(this.problem() === null);
    this.busy.set(false);
  }
}

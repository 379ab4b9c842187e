import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type {
  CorrectionView,
  CorrectionsView,
  SettleCorrection,
} from '@samenspoor/contracts/correspondence/correction';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { MAX_REMARK_LENGTH } from '@samenspoor/domain/correspondence/correction-lifecycle';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { problemOf } from '../../shell/http/problem-error';
import { keptText } from '../../shell/saving/kept-typing';
import { CorrespondenceApi } from '../correspondence-api';

type Act = SettleCorrection['action'];

/** What the official does with a request: accept the answer, ask again with a remark, or take it back. */
@Component({
  selector: 'app-settle-form',
  imports: [FieldErrors, MatButton, MatFormField, MatInput, MatLabel, ProblemAlert],
  template: `
    <form class="ss-no-print" novalidate (submit)="$event.preventDefault()">
      <ss-problem [problem]="problem()" [fieldId]="fieldId" [focusOnShow]="true" />
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>Opmerking voor de aanvrager</mat-label>
        <textarea
          matInput
          #said
          rows="2"
          [id]="remarkId()"
          [attr.maxlength]="longest"
          [value]="remark()"
          (input)="remark.set(said.value)"
          [attr.aria-describedby]="remarkId() + '-errors'"
        ></textarea>
      </mat-form-field>
      <ss-field-errors [id]="remarkId() + '-errors'" [problem]="problem()" pointer="/remark" />
      <div class="acts">
        @if (can('accept')) {
          <button type="button" matButton="filled" [disabled]="busy()" (click)="act('accept')">Aanvaard</button>
        }
        @if (can('ask_again')) {
          <button type="button" matButton="outlined" [disabled]="busy()" (click)="act('ask_again')">
            Vraag opnieuw
          </button>
        }
        <button type="button" matButton [disabled]="busy()" (click)="act('withdraw')">Trek de vraag in</button>
      </div>
    </form>
  `,
  styleUrl: './forms.scss',
})
export class SettleForm {
  readonly correction = input.required<CorrectionView>();
  readonly settled = output<CorrectionsView>();

  private readonly api = inject(CorrespondenceApi);
  protected readonly remark = keptText(() => `afhandelen.${this.correction().id}`);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly longest = MAX_REMARK_LENGTH;
  protected readonly remarkId = computed(() => `settle-${this.correction().id}`);
  protected readonly fieldId = (pointer: string): string | null => (pointer === '/remark' ? this.remarkId() : null);

  protected can(action: Act): boolean {
    return this.correction().actions.includes(action);
  }

  protected async act(action: Act): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.settled.emit(await this.api.settle(this.correction().id, { action, remark: this.remark() }));
      this.remark.set('');
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}

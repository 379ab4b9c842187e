import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { CORRECTION_REASON_TITLES } from '@samenspoor/contracts/correspondence/correction-titles';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import {
  CORRECTION_REASONS,
  type CorrectionReason,
  MAX_REMARK_LENGTH,
} from '@samenspoor/domain/correspondence/correction-lifecycle';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { ServerClock } from '../../shell/clock/server-clock';
import { problemOf } from '../../shell/http/problem-error';
import { KeptTyping, keptText } from '../../shell/saving/kept-typing';
import { CorrespondenceApi } from '../correspondence-api';

/** What is asked about. */
export interface AskedField {
  readonly applicationId: string;
  readonly pointer: string;
  readonly label: string;
}

/** So many days somebody has to answer, unless the official says otherwise. */
const USUAL_DAYS = 14;

const FIELD_IDS: Readonly<Record<string, string>> = { '/remark': 'ask-remark', '/dueOn': 'ask-due' };

/** Asks for a correction: why, what is the matter, and until when. Closes with true once it is asked. */
@Component({
  selector: 'app-ask-dialog',
  imports: [
    FieldErrors,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    ProblemAlert,
  ],
  templateUrl: './ask-dialog.html',
  styles: `
    mat-radio-group {
      display: grid;
      margin-bottom: 1rem;
    }

    mat-form-field {
      display: block;
      margin-bottom: 0.75rem;
    }
  `,
})
export class AskDialog {
  protected readonly asked = inject<AskedField>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<AskDialog, boolean>>(MatDialogRef);
  private readonly api = inject(CorrespondenceApi);
  private readonly clock = inject(ServerClock);

  protected readonly reasons = CORRECTION_REASONS.map((code) => ({ code, title: CORRECTION_REASON_TITLES[code] }));
  protected readonly longest = MAX_REMARK_LENGTH;
  protected readonly reason = signal<CorrectionReason>('wrong');
  private readonly typing = inject(KeptTyping);
  private readonly keptAs = `verbetering.${this.asked.applicationId}${this.asked.pointer}`;
  protected readonly remark = keptText(() => this.keptAs);
  protected readonly today = brusselsDay(new Date(this.clock.now()));
  protected readonly dueOn = signal(brusselsDay(new Date(this.clock.now() + USUAL_DAYS * 86_400_000)));
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly fieldId = (pointer: string): string | null => FIELD_IDS[pointer] ?? null;

  protected close(): void {
    this.dialog.close(false);
  }

  protected async send(): Promise<void> {
    const { applicationId, pointer } = this.asked;
    this.busy.set(true);
    try {
      const body = { target: pointer, reason: this.reason(), remark: this.remark(), dueOn: this.dueOn() };
      await this.api.ask(applicationId, body);
      this.typing.forget(this.keptAs);
      this.dialog.close(true);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}

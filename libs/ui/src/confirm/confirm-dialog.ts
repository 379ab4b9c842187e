import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';

/** What is asked: the question as a title, what follows from yes, and a verb on the button instead of "OK". */
export interface ConfirmQuestion {
  readonly title: string;
  readonly text: string;
  /** The verb: "Indienen", "Weigeren". */
  readonly confirm: string;
  readonly cancel?: string;
}

/** Opened by `Confirm`, not by hand. */
@Component({
  selector: 'ss-confirm-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 matDialogTitle>{{ question.title }}</h2>
    <mat-dialog-content>
      <p>{{ question.text }}</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" matButton data-cancel [matDialogClose]="false">{{ question.cancel ?? 'Annuleren' }}</button>
      <button type="button" matButton="filled" [matDialogClose]="true">{{ question.confirm }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    p {
      margin: 0;
      white-space: pre-line;
    }
  `,
})
export class ConfirmDialog {
  protected readonly question = inject<ConfirmQuestion>(MAT_DIALOG_DATA);
}

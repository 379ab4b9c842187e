import { Component, input, output } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { CountPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';

/** A text with a limit: the characters are counted while typing, and what is too long stays on the screen. */
@Component({
  selector: 'app-counted-text',
  imports: [CountPipe, FieldErrors, MatFormField, MatHint, MatInput, MatLabel],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <textarea
        #box
        matInput
        [rows]="limit() > 200 ? 5 : 2"
        [id]="fieldId()"
        [value]="text()"
        [attr.aria-invalid]="messages().length > 0 ? 'true' : null"
        [attr.aria-describedby]="fieldId() + '-fout ' + fieldId() + '-hulp ' + fieldId() + '-teller'"
        (input)="typed.emit(box.value)"
      ></textarea>
      <mat-hint [id]="fieldId() + '-hulp'">{{ help() }}</mat-hint>
      <mat-hint align="end" [id]="fieldId() + '-teller'"
        >{{ text().length | count }} van {{ limit() | count }} tekens</mat-hint
      >
    </mat-form-field>
    <ss-field-errors [id]="fieldId() + '-fout'" [messages]="messages()" />
  `,
  styles: `
    mat-form-field {
      width: 100%;
      max-width: 48rem;
    }
  `,
})
export class CountedText {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly help = input('');
  readonly text = input.required<string>();
  /** In characters. */
  readonly limit = input.required<number>();
  readonly messages = input<readonly string[]>([]);
  readonly typed = output<string>();
}

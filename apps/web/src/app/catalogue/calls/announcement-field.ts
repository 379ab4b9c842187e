import { Component, input, model } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { CALL_LIMITS } from '@samenspoor/domain/calls/call-terms';
import { Announcement } from '@samenspoor/ui/announcement/announcement';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';

/** The text above a call, with below it how applicants read it. */
@Component({
  selector: 'app-announcement-field',
  imports: [Announcement, FieldErrors, MatFormField, MatHint, MatInput, MatLabel],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>Aankondiging</mat-label>
      <textarea
        matInput
        #announced
        id="aankondiging"
        rows="6"
        [attr.maxlength]="limits.announcement"
        aria-describedby="aankondiging-fout"
        [disabled]="disabled()"
        [value]="text()"
        (input)="text.set(announced.value)"
      ></textarea>
      <mat-hint>Staat boven de oproep. Laat een lege regel tussen twee alinea’s.</mat-hint>
    </mat-form-field>
    <ss-field-errors id="aankondiging-fout" [problem]="problem()" pointer="/announcement" />
    @if (text().trim()) {
      <section class="preview" aria-label="Voorbeeld van de aankondiging">
        <p class="ss-muted">Zo lezen aanvragers het:</p>
        <ss-announcement [text]="text()" />
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    mat-form-field,
    .preview {
      width: 100%;
      max-width: 44rem;
    }

    .preview {
      margin-top: 0.75rem;
      padding: 0.75rem 1rem;
      border: var(--ss-line);
      border-radius: var(--ss-radius);
    }
  `,
})
export class AnnouncementField {
  readonly text = model.required<string>();
  readonly disabled = input(false);
  readonly problem = input<Problem | null>(null);

  protected readonly limits = CALL_LIMITS;
}

import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { keptText } from '../../shell/saving/kept-typing';
import { DossierStore } from './dossier-store';

/** Admissible or not, with the reason that the applicant gets to read when not. */
@Component({
  selector: 'app-admissibility-panel',
  imports: [
    FieldErrors,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    RefusalNotice,
  ],
  template: `
    <section class="ss-card ss-no-print" aria-labelledby="admissibility-title">
      <h2 id="admissibility-title">Is deze aanvraag ontvankelijk?</h2>
      <app-refusal-notice [problem]="problem()" [fieldId]="fieldId" (renew)="problem.set(null); store.reload()" />
      <mat-radio-group
        aria-labelledby="admissibility-title"
        [value]="admissible()"
        (change)="admissible.set($event.value)"
      >
        <mat-radio-button [value]="true">Ja, ze is ontvankelijk</mat-radio-button>
        <mat-radio-button [value]="false">Nee, ze is niet ontvankelijk</mat-radio-button>
      </mat-radio-group>
      @if (admissible() === false) {
        <mat-form-field class="reason" subscriptSizing="dynamic">
          <mat-label>Reden</mat-label>
          <textarea
            matInput
            id="admissibility-reason"
            rows="4"
            maxlength="2500"
            #text
            [value]="reason()"
            (input)="reason.set(text.value)"
            aria-describedby="admissibility-errors"
          ></textarea>
          <mat-hint>De aanvrager krijgt deze reden te lezen.</mat-hint>
        </mat-form-field>
        <ss-field-errors id="admissibility-errors" [problem]="problem()" pointer="/reason" />
      }
      <button type="button" matButton="filled" [disabled]="admissible() === null || busy()" (click)="save()">
        Vastleggen
      </button>
    </section>
  `,
  styles: `
    section {
      margin-bottom: 2rem;
    }

    mat-radio-group {
      display: grid;
      margin-bottom: 0.75rem;
    }

    .reason {
      display: block;
      max-width: var(--ss-text-width);
      margin-bottom: 0.75rem;
    }
  `,
})
export class AdmissibilityPanel {
  protected readonly store = inject(DossierStore);
  private readonly confirm = inject(Confirm);
  protected readonly admissible = signal<boolean | null>(null);
  protected readonly reason = keptText(() =>
    this.store.current() ? `ontvankelijkheid.${this.store.current()?.id}` : null,
  );
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly fieldId = (pointer: string): string | null =>
    pointer === '/reason' ? 'admissibility-reason' : null;

  protected async save(): Promise<void> {
    const admissible = this.admissible();
    if (admissible === null) return;
    if (!admissible && this.reason().trim() !== '' && !(await this.sure())) return;
    this.busy.set(true);
    this.problem.set(
      await this.store.judgeAdmissibility(admissible ? { admissible } : { admissible, reason: this.reason() }),
    );
    if (this.problem() === null) this.reason.set('');
    this.busy.set(false);
  }

  private sure(): Promise<boolean> {
    return this.confirm.ask({
      title: 'Niet ontvankelijk verklaren?',
      text: 'De aanvrager ziet dit meteen, met de reden. De aanvraag wordt daarmee afgesloten.',
      confirm: 'Niet ontvankelijk verklaren',
    });
  }
}

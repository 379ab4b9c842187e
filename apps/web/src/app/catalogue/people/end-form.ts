import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { OrganisationPerson } from '@samenspoor/contracts/identity/organisation-people';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { dayBefore } from '@samenspoor/domain/identity/capacity-terms';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';

/** The last day of one capacity. */
@Component({
  selector: 'app-end-form',
  imports: [FieldErrors, MatButton, MatFormField, MatHint, MatInput, MatLabel],
  template: `
    <form class="ss-stack" novalidate (submit)="$event.preventDefault(); chosen.emit(day())">
      <div>
        <mat-form-field subscriptSizing="dynamic">
          <mat-label>Laatste dag</mat-label>
          <input
            matInput
            #on
            type="date"
            [id]="fieldId()"
            [attr.aria-describedby]="fieldId() + '-fout'"
            [value]="day()"
            (input)="day.set(on.value)"
          />
          <mat-hint>Met {{ yesterday().slice(8) }}/{{ yesterday().slice(5, 7) }} stopt de toegang meteen.</mat-hint>
        </mat-form-field>
        <ss-field-errors [id]="fieldId() + '-fout'" [problem]="problem()" pointer="/lastDay" />
      </div>
      <div class="ss-row">
        <button type="submit" matButton="outlined" [disabled]="busy() || day() === ''">Vastleggen</button>
        @if (person().validTo !== null) {
          <button type="button" matButton [disabled]="busy()" (click)="chosen.emit(null)">Geen einddatum</button>
        }
        <button type="button" matButton (click)="cancelled.emit()">Annuleren</button>
      </div>
    </form>
  `,
})
export class EndForm {
  readonly person = input.required<OrganisationPerson>();
  readonly today = input.required<string>();
  readonly problem = input<Problem | null>(null);
  readonly busy = input(false);
  readonly chosen = output<string | null>();
  readonly cancelled = output();

  protected readonly fieldId = computed(() => `laatste-dag-${this.person().capacityId}`);
  protected readonly yesterday = computed(() => dayBefore(this.today()));
  protected readonly day = linkedSignal(() => this.person().validTo ?? this.today());
}

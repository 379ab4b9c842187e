import { Component, computed, input, model } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import type { LocalMoment } from '@samenspoor/contracts/kernel/local-moment';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { isDoubled, momentFaults, momentInWords, withPart } from './moment-text';

/** A day and a time to the second by the clock in Brussels; in a doubled hour it asks which one is meant. */
@Component({
  selector: 'app-moment-field',
  imports: [FieldErrors, MatFormField, MatInput, MatLabel, MatRadioButton, MatRadioGroup],
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      <div class="ss-row">
        <mat-form-field subscriptSizing="dynamic">
          <mat-label>Dag</mat-label>
          <input
            matInput
            #on
            type="date"
            [id]="fieldId()"
            [value]="parts().day"
            [disabled]="disabled()"
            [attr.aria-invalid]="faults().length > 0"
            [attr.aria-describedby]="fieldId() + '-uitleg ' + fieldId() + '-fout'"
            (input)="write('day', on.value)"
          />
        </mat-form-field>
        <mat-form-field subscriptSizing="dynamic">
          <mat-label>Tijd in Brussel</mat-label>
          <input
            matInput
            #at
            type="time"
            step="1"
            [id]="fieldId() + '-tijd'"
            [value]="parts().time"
            [disabled]="disabled()"
            [attr.aria-invalid]="faults().length > 0"
            [attr.aria-describedby]="fieldId() + '-uitleg ' + fieldId() + '-fout'"
            (input)="write('time', at.value)"
          />
        </mat-form-field>
      </div>
      @if (doubled()) {
        <mat-radio-group
          aria-label="Welk van de twee uren?"
          [value]="value().which ?? null"
          [disabled]="disabled()"
          (change)="choose($event.value)"
        >
          <mat-radio-button value="earlier">Het eerste (nog zomertijd)</mat-radio-button>
          <mat-radio-button value="later">Het tweede (al wintertijd, een uur later)</mat-radio-button>
        </mat-radio-group>
      }
      <p class="ss-muted" [id]="fieldId() + '-uitleg'">
        {{ words() ?? '' }}
        @if (hint()) {
          <span>{{ hint() }}</span>
        }
      </p>
      <ss-field-errors
        role="status"
        [id]="fieldId() + '-fout'"
        [problem]="problem()"
        [pointer]="pointer()"
        [messages]="faults()"
      />
    </fieldset>
  `,
  styles: `
    :host {
      display: block;
    }

    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }

    legend {
      padding: 0 0 0.375rem;
      font-weight: 600;
    }

    mat-form-field {
      width: 12rem;
    }

    .ss-row {
      gap: 0.75rem;
    }

    p {
      margin: 0.25rem 0 0;
    }

    p span {
      display: block;
    }
  `,
})
export class MomentField {
  readonly label = input.required<string>();
  /** Id of the day; the other parts are named after it. */
  readonly fieldId = input.required<string>();
  readonly value = model.required<LocalMoment>();
  readonly hint = input('');
  readonly disabled = input(false);
  readonly problem = input<Problem | null>(null);
  readonly pointer = input<string | null>(null);

  protected readonly parts = computed(() => {
    const [day = '', time = ''] = this.value().at.split('T');
    return { day, time };
  });
  protected readonly doubled = computed(() => isDoubled(this.value()));
  protected readonly words = computed(() => momentInWords(this.value()));
  protected readonly faults = computed(() => momentFaults(this.value()));

  protected write(part: 'day' | 'time', text: string): void {
    this.value.set(withPart(this.value(), part, text));
  }

  protected choose(which: LocalMoment['which']): void {
    this.value.update(({ at }) => ({ at, ...(which && { which }) }));
  }
}

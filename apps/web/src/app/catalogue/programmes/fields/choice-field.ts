import { Component, computed, inject, input, output } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { fieldId } from '../field-id';
import { VersionStore } from '../version-store';

/** One possible value with the words for it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The values of a table of titles as choices. */
export function choicesOf(titles: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(titles).map(([value, label]) => ({ value, label }));
}

/** A value of the content chosen from a list. */
@Component({
  selector: 'app-choice-field',
  imports: [FieldErrors, MatFormField, MatInput, MatLabel],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <select
        matNativeControl
        #chosen
        [id]="id()"
        [attr.aria-describedby]="id() + '-fout'"
        [attr.aria-invalid]="messages().length > 0"
        (change)="changed.emit(chosen.value)"
        (blur)="store.touch(pointer())"
      >
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.label }}</option>
        }
      </select>
    </mat-form-field>
    <ss-field-errors [id]="id() + '-fout'" [messages]="messages()" />
  `,
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
  `,
})
export class ChoiceField {
  readonly label = input.required<string>();
  readonly pointer = input.required<string>();
  readonly value = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly changed = output<string>();

  protected readonly store = inject(VersionStore);
  protected readonly id = computed(() => fieldId(this.pointer()));
  protected readonly messages = computed(() => this.store.messagesAt(this.pointer()));
}

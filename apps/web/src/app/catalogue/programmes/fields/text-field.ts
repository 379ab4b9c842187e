import { Component, computed, inject, input, output } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { fieldId } from '../field-id';
import { VersionStore } from '../version-store';

/** A text of the content, with what is wrong in it below. */
@Component({
  selector: 'app-text-field',
  imports: [FieldErrors, MatFormField, MatHint, MatInput, MatLabel],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      @if (long()) {
        <textarea
          matInput
          #text
          rows="2"
          [id]="id()"
          [value]="value()"
          [attr.aria-describedby]="id() + '-fout'"
          [attr.aria-invalid]="messages().length > 0"
          (input)="changed.emit(text.value)"
          (blur)="store.touch(pointer())"
        ></textarea>
      } @else {
        <input
          matInput
          #line
          autocomplete="off"
          [id]="id()"
          [value]="value()"
          [attr.aria-describedby]="id() + '-fout'"
          [attr.aria-invalid]="messages().length > 0"
          (input)="changed.emit(line.value)"
          (blur)="store.touch(pointer())"
        />
      }
      @if (hint(); as hint) {
        <mat-hint>{{ hint }}</mat-hint>
      }
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
export class TextField {
  readonly label = input.required<string>();
  /** Place in the content, as a JSON pointer. */
  readonly pointer = input.required<string>();
  readonly value = input.required<string>();
  readonly hint = input('');
  readonly long = input(false);
  readonly changed = output<string>();

  protected readonly store = inject(VersionStore);
  protected readonly id = computed(() => fieldId(this.pointer()));
  protected readonly messages = computed(() => this.store.messagesAt(this.pointer()));
}

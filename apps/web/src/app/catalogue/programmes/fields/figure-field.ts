import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatFormField, MatHint, MatLabel, MatPrefix, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { readEuros, readUnits, writeEuros } from '@samenspoor/domain/kernel/typed-figures';
import { formatCount } from '@samenspoor/domain/kernel/format';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { fieldId } from '../field-id';
import { VersionStore } from '../version-store';

/** What is typed: a whole number, an amount in euro, or a percentage. */
export type FigureKind = 'count' | 'cents' | 'percent';

const UNREADABLE: Readonly<Record<FigureKind, string>> = {
  count: 'Geef een geheel getal, bijvoorbeeld 150.',
  cents: 'Geef een bedrag, bijvoorbeeld 1.250,50.',
  percent: 'Geef een geheel percentage, bijvoorbeeld 20.',
};

/** A figure of the content. What can't be read stays as typed, and changes nothing. */
@Component({
  selector: 'app-figure-field',
  imports: [FieldErrors, MatFormField, MatHint, MatInput, MatLabel, MatPrefix, MatSuffix],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      @if (kind() === 'cents') {
        <span matTextPrefix>€&nbsp;</span>
      }
      <input
        matInput
        #typed
        autocomplete="off"
        [attr.inputmode]="kind() === 'cents' ? 'decimal' : 'numeric'"
        [id]="id()"
        [value]="text()"
        [attr.aria-describedby]="id() + '-fout'"
        [attr.aria-invalid]="messages().length > 0"
        (input)="type(typed.value)"
        (blur)="store.touch(pointer())"
      />
      @if (kind() === 'percent') {
        <span matTextSuffix>&nbsp;%</span>
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
export class FigureField {
  readonly label = input.required<string>();
  readonly pointer = input.required<string>();
  /** Cents for an amount. */
  readonly value = input.required<number>();
  readonly kind = input<FigureKind>('count');
  readonly hint = input('');
  readonly changed = output<number>();

  protected readonly store = inject(VersionStore);
  protected readonly id = computed(() => fieldId(this.pointer()));
  /** As typed as long as it means the same figure, so that a point or a comma isn't taken away under the cursor. */
  protected readonly text = linkedSignal<number, string>({
    source: this.value,
    computation: (value, previous) => {
      const typed = previous?.value ?? '';
      return previous && this.read(typed) === value ? typed : this.written(value);
    },
  });
  private readonly unreadable = computed(() => this.text().trim() !== '' && this.read(this.text()) === null);
  protected readonly messages = computed(() =>
    this.unreadable() ? [UNREADABLE[this.kind()]] : this.store.messagesAt(this.pointer()),
  );

  protected type(text: string): void {
    this.text.set(text);
    const figure = this.read(text);
    if (figure !== null && figure !== this.value()) this.changed.emit(figure);
  }

  /** Nothing typed is 0: the rules say whether that can be. */
  private read(text: string): number | null {
    if (text.trim() === '') return 0;
    if (this.kind() === 'cents') return readEuros(text);
    const negative = text.trim().startsWith('-');
    const units = readUnits(text.replace('-', ''));
    return units === null || units > LARGEST ? null : negative ? -units : units;
  }

  private written(value: number): string {
    if (this.kind() !== 'cents') return formatCount(value);
    return value === 0 ? '' : writeEuros(value);
  }
}

const LARGEST = 2_147_483_647;

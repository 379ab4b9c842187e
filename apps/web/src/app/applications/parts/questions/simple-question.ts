import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { SimpleQuestion } from '@samenspoor/domain/catalogue/question';
import { CountPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { CountedText } from '../asked/counted-text';

/** A text, a number or a choice to fill in; what is typed comes out as the text of its cell. */
@Component({
  selector: 'app-simple-question',
  imports: [CountPipe, CountedText, FieldErrors, MatButton, MatFormField, MatHint, MatInput, MatLabel],
  templateUrl: './simple-question.html',
  styleUrl: './simple-question.scss',
})
export class SimpleQuestionField {
  readonly question = input.required<SimpleQuestion>();
  readonly fieldId = input.required<string>();
  /** As typed; options by code, with commas. */
  readonly text = input.required<string>();
  readonly messages = input<readonly string[]>([]);
  readonly typed = output<string>();

  protected readonly label = computed(() =>
    this.question().required ? this.question().label : `${this.question().label} (niet verplicht)`,
  );
  protected readonly chosen = computed(() =>
    this.text()
      .split(',')
      .filter((code) => code !== ''),
  );

  protected check(code: string, checked: boolean): void {
    const question = this.question();
    if (question.kind !== 'choice') return;
    const wanted = question.options
      .map((option) => option.code)
      .filter((option) => (option === code ? checked : this.chosen().includes(option)));
    this.typed.emit(wanted.join(','));
  }
}

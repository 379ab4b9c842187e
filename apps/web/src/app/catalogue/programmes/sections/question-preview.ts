import { Component, computed, input } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Question } from '@samenspoor/domain/catalogue/question';

/** How an applicant sees a question; what is typed here goes nowhere. */
@Component({
  selector: 'app-question-preview',
  imports: [MatFormField, MatHint, MatInput, MatLabel],
  templateUrl: './question-preview.html',
  styleUrl: './question-preview.scss',
})
export class QuestionPreview {
  readonly question = input.required<Question>();
  readonly siblings = input<readonly Question[]>([]);

  protected readonly label = computed(
    () => `${this.question().label || 'Vraag zonder tekst'}${this.question().required ? '' : ' (niet verplicht)'}`,
  );
  /** "Alleen bij “Werkt u samen?”: Ja". */
  protected readonly when = computed(() => {
    const { condition } = this.question();
    const asked = this.siblings().find(({ code }) => code === condition?.question);
    if (!condition || !asked) return null;
    const option = asked.kind === 'choice' ? asked.options.find(({ code }) => code === condition.equals) : undefined;
    return `Alleen te zien bij “${asked.label}”: ${option?.label ?? condition.equals}`;
  });
}

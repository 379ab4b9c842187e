import { Component, computed, input, output } from '@angular/core';
import type { Question, QuestionCondition } from '@samenspoor/domain/catalogue/question';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { isSimple } from './fresh-question';

/** When a question is asked: always, or when an earlier one has a certain answer. */
@Component({
  selector: 'app-condition-editor',
  imports: [ChoiceField, TextField],
  template: `
    @if (choices().length > 1 || condition()) {
      <div class="fields">
        <app-choice-field
          label="Wanneer wordt dit gevraagd?"
          [pointer]="pointer() + '/question'"
          [value]="condition()?.question ?? ''"
          [choices]="choices()"
          (changed)="choose($event)"
        />
        @if (condition(); as condition) {
          @if (answers(); as answers) {
            <app-choice-field
              label="Bij welk antwoord?"
              [pointer]="pointer() + '/equals'"
              [value]="condition.equals"
              [choices]="answers"
              (changed)="changed.emit({ question: condition.question, equals: $event })"
            />
          } @else {
            <app-text-field
              label="Bij welk antwoord?"
              [pointer]="pointer() + '/equals'"
              [value]="condition.equals"
              (changed)="changed.emit({ question: condition.question, equals: $event })"
            />
          }
        }
      </div>
    }
  `,
  styleUrl: './section.scss',
})
export class ConditionEditor {
  readonly condition = input.required<QuestionCondition | null>();
  /** The questions above this one, in the same list. */
  readonly earlier = input.required<readonly Question[]>();
  readonly pointer = input.required<string>();
  readonly changed = output<QuestionCondition | null>();

  protected readonly choices = computed(() => {
    const asked = this.earlier()
      .filter(isSimple)
      .map(({ code, label }) => ({
        value: code,
        label: `Alleen bij een antwoord op: ${label || 'vraag zonder tekst'}`,
      }));
    const lost = this.condition() && !asked.some(({ value }) => value === this.condition()?.question);
    const gone = { value: this.condition()?.question ?? '', label: 'Vraag die hier niet meer boven staat' };
    return [{ value: '', label: 'Altijd' }, ...asked, ...(lost ? [gone] : [])];
  });
  /** The options of the question it depends on; null when that takes a text or a number. */
  protected readonly answers = computed(() => {
    const asked = this.earlier().find(({ code }) => code === this.condition()?.question);
    if (asked?.kind !== 'choice') return null;
    const options = asked.options.map(({ code, label }) => ({ value: code, label: label || 'Antwoord zonder tekst' }));
    return [{ value: '', label: 'Kies een antwoord' }, ...options];
  });

  protected choose(question: string): void {
    const asked = this.earlier().find(({ code }) => code === question);
    const equals = asked?.kind === 'choice' ? (asked.options[0]?.code ?? '') : '';
    this.changed.emit(question === '' ? null : { question, equals });
  }
}

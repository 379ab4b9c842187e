import { Component, computed, input, output } from '@angular/core';
import { QUESTION_KIND_TITLES } from '@samenspoor/contracts/catalogue/programme-titles';
import type { ChoiceQuestion, Question } from '@samenspoor/domain/catalogue/question';
import { FigureField } from '../fields/figure-field';
import { ItemTools } from '../fields/item-tools';
import { TextField } from '../fields/text-field';
import { ConditionEditor } from './condition-editor';
import { OptionsEditor } from './options-editor';
import { QuestionPreview } from './question-preview';

/**
 * One question: its words, what kind of answer it takes, when it is asked, and how an applicant sees it. The questions
 * of a group are put inside.
 */
@Component({
  selector: 'app-question-editor',
  imports: [ConditionEditor, FigureField, ItemTools, OptionsEditor, QuestionPreview, TextField],
  templateUrl: './question-editor.html',
  styleUrl: './section.scss',
})
export class QuestionEditor {
  readonly question = input.required<Question>();
  readonly index = input.required<number>();
  /** All questions of the same list. */
  readonly questions = input.required<readonly Question[]>();
  readonly pointer = input.required<string>();
  readonly inGroup = input(false);
  readonly changed = output<{ readonly question: Question; readonly key: string }>();
  readonly moved = output<-1 | 1>();
  readonly removed = output();

  protected readonly titles = QUESTION_KIND_TITLES;
  protected readonly name = computed(() => this.question().label || `Vraag ${this.index() + 1}`);
  protected readonly earlier = computed(() => this.questions().slice(0, this.index()));

  protected change(changes: Partial<Question>, key = Object.keys(changes).join()): void {
    this.changed.emit({ question: { ...this.question(), ...changes } as Question, key });
  }

  protected changeChoice(changes: Partial<ChoiceQuestion>, key: string): void {
    this.change(changes, key);
  }
}

import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { QUESTION_KIND_TITLES } from '@samenspoor/contracts/catalogue/programme-titles';
import type { GroupQuestion, Question } from '@samenspoor/domain/catalogue/question';
import { changedAt, movedAt, withoutAt } from '../lists';
import { freshQuestion, isSimple } from './fresh-question';
import { QuestionEditor } from './question-editor';

/** A changed list; `key` names the field when somebody types in it, and is empty for a step of its own. */
export interface ChangedQuestions {
  readonly questions: readonly Question[];
  readonly key: string;
}

/** Questions in order, each with its editor: those of a programme, or those of a group. */
@Component({
  selector: 'app-question-list',
  imports: [MatButton, QuestionEditor],
  template: `
    @for (question of questions(); track question.code) {
      <app-question-editor
        [question]="question"
        [index]="$index"
        [questions]="questions()"
        [pointer]="pointer() + '/' + $index"
        [inGroup]="inGroup()"
        (changed)="replace($index, $event.question, $event.key)"
        (moved)="move($index, $event)"
        (removed)="remove($index)"
      >
        @if (question.kind === 'group') {
          <h4>Vragen in deze groep</h4>
          <app-question-list
            [pointer]="pointer() + '/' + $index + '/questions'"
            [questions]="question.questions"
            [inGroup]="true"
            (changed)="replaceGroup($index, question, $event)"
          />
        }
      </app-question-editor>
    } @empty {
      <p>Er zijn nog geen vragen.</p>
    }
    <div class="ss-row">
      @for (kind of kinds(); track kind) {
        <button type="button" matButton="outlined" (click)="add(kind)">
          {{ titles[kind] }} toevoegen{{ inGroup() ? ' aan de groep' : '' }}
        </button>
      }
    </div>
  `,
})
export class QuestionList {
  readonly pointer = input.required<string>();
  readonly questions = input.required<readonly Question[]>();
  /** Groups hold no groups and no files. */
  readonly inGroup = input(false);
  readonly changed = output<ChangedQuestions>();

  protected readonly titles = QUESTION_KIND_TITLES;
  protected readonly kinds = computed((): readonly Question['kind'][] =>
    this.inGroup() ? ['text', 'number', 'choice'] : ['text', 'number', 'choice', 'file', 'group'],
  );

  protected add(kind: Question['kind']): void {
    this.changed.emit({ questions: [...this.questions(), freshQuestion(kind)], key: '' });
  }

  protected replace(index: number, question: Question, key: string): void {
    this.changed.emit({ questions: changedAt(this.questions(), index, question), key: key && `${index}/${key}` });
  }

  protected replaceGroup(index: number, group: GroupQuestion, { questions, key }: ChangedQuestions): void {
    this.replace(index, { ...group, questions: questions.filter(isSimple) }, key && `questions/${key}`);
  }

  protected move(index: number, by: -1 | 1): void {
    this.changed.emit({ questions: movedAt(this.questions(), index, by), key: '' });
  }

  protected remove(index: number): void {
    this.changed.emit({ questions: withoutAt(this.questions(), index), key: '' });
  }
}

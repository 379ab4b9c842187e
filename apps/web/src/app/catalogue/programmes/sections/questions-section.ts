import { Component, computed, inject } from '@angular/core';
import type { Question } from '@samenspoor/domain/catalogue/question';
import { VersionStore } from '../version-store';
import { QuestionList } from './question-list';

/** The questions of a programme, beside its table. */
@Component({
  selector: 'app-questions-section',
  imports: [QuestionList],
  template: `
    <h2>Vragen</h2>
    <p class="ss-muted">
      Vragen naast de budgettabel. Een vraag kan afhangen van het antwoord op een vraag die erboven staat.
    </p>
    <app-question-list
      pointer="/questions"
      [questions]="questions()"
      (changed)="change($event.questions, $event.key)"
    />
  `,
})
export class QuestionsSection {
  private readonly store = inject(VersionStore);
  protected readonly questions = computed(() => this.store.content().questions);

  protected change(questions: readonly Question[], key: string): void {
    this.store.change('questions', questions, 'Vragen gewijzigd', key && `questions/${key}`);
  }
}

import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, computed, effect, inject } from '@angular/core';
import { questionSlot } from '@samenspoor/domain/applications/content/slots';
import { visibleQuestions } from '@samenspoor/domain/applications/content/visible-questions';
import type { Question } from '@samenspoor/domain/catalogue/question';
import { answerCell } from '../../content/asked-cells';
import { fieldId } from '../../content/cells';
import { Draft } from '../../draft';
import { DraftSaving } from '../../draft-saving';
import { SlotFiles } from '../asked/slot-files';
import { PartFrame } from '../part-frame';
import { GroupQuestionField } from './group-question';
import { SimpleQuestionField } from './simple-question';

/** The questions of the call that are asked now; one that comes or goes with another answer is told politely. */
@Component({
  selector: 'app-questions-part',
  imports: [GroupQuestionField, PartFrame, SimpleQuestionField, SlotFiles],
  template: `
    <app-part-frame part="vragen" lead="De oproep stelt deze vragen aan elke aanvrager.">
      @for (question of questions(); track question.code) {
        <section>
          @switch (question.kind) {
            @case ('group') {
              <app-group-question [question]="question" />
            }
            @case ('file') {
              <h3>{{ question.label }}{{ question.required ? '' : ' (niet verplicht)' }}</h3>
              <app-slot-files [slot]="slotOf(question)" [label]="question.label" [hint]="question.help" />
            }
            @default {
              <app-simple-question
                [question]="question"
                [fieldId]="idOf(question)"
                [text]="textOf(question)"
                [messages]="messagesOf(question)"
                (typed)="type(question, $event)"
              />
            }
          }
        </section>
      }
    </app-part-frame>
  `,
  styles: `
    section {
      margin-bottom: 1.75rem;
    }
  `,
})
export class QuestionsPart {
  private readonly draft = inject(Draft);
  private readonly saving = inject(DraftSaving);
  private readonly announcer = inject(LiveAnnouncer);

  protected readonly questions = computed(() =>
    visibleQuestions(this.draft.asked().questions, this.draft.asked().answers),
  );
  private shown: readonly Question[] | null = null;

  constructor() {
    effect(() => {
      const now = this.questions();
      const before = this.shown;
      this.shown = now;
      const news = before === null ? [] : changesIn(before, now);
      if (news.length > 0) void this.announcer.announce(news.join(' '), 'polite');
    });
  }

  protected slotOf({ code }: Question): string {
    return questionSlot(code);
  }

  protected idOf({ code }: Question): string {
    return fieldId(answerCell(code));
  }

  protected textOf({ code }: Question): string {
    return this.draft.text(answerCell(code));
  }

  protected messagesOf({ code }: Question): readonly string[] {
    return this.draft.messagesAt(answerCell(code));
  }

  protected type({ code }: Question, text: string): void {
    this.saving.edit(answerCell(code), text);
  }
}

function changesIn(before: readonly Question[], now: readonly Question[]): readonly string[] {
  const without = (some: readonly Question[], others: readonly Question[]): readonly Question[] =>
    some.filter(({ code }) => !others.some((other) => other.code === code));
  return [
    ...without(now, before).map(({ label }) => `Er komt een vraag bij: ${label}`),
    ...without(before, now).map(({ label }) => `Deze vraag valt weg: ${label}`),
  ];
}

import { NgTemplateOutlet } from '@angular/common';
import { Component, type TemplateRef, computed, input } from '@angular/core';
import { answerInWords, simpleInWords } from '@samenspoor/contracts/applications/answer-words';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import { ownSplit } from '@samenspoor/domain/applications/content/judge-own-staff';
import { questionSlot } from '@samenspoor/domain/applications/content/slots';
import { itemsOf, visibleInItem, visibleQuestions } from '@samenspoor/domain/applications/content/visible-questions';
import { incentiveTotal } from '@samenspoor/domain/applications/incentives';
import { sumCents } from '@samenspoor/domain/kernel/money';
import { CentsPipe, CountPipe } from '../format/pipes';
import { Icon } from '../icon/icon';

/** What a mark at a field is told: the JSON pointer of the field, and what it is called. */
export interface FieldMark {
  readonly $implicit: string;
  readonly label: string;
}

/** Everything of an application that was filed beside its table: own split, incentives, answers and files. For reading. */
@Component({
  selector: 'ss-filed-content',
  imports: [CentsPipe, CountPipe, Icon, NgTemplateOutlet],
  templateUrl: './filed-content.html',
  styleUrl: './filed-content.scss',
})
export class FiledContent {
  readonly view = input.required<ApplicationView>();
  /** What stands beside each field: a way to ask about it, say. */
  readonly mark = input<TemplateRef<FieldMark> | null>(null);

  protected readonly splits = computed(() => {
    const { themes, lines, ownStaffCents } = this.view();
    const split = themes.map(({ number, title }) => {
      const own = sumCents(
        lines.filter((line) => line.themeNumber === number).map((line) => line.ownContributionCents),
      );
      return { number, title, ...ownSplit(own, ownStaffCents[number] ?? 0) };
    });
    return split.some(({ staffCents }) => staffCents > 0) ? split : [];
  });
  protected readonly incentives = computed(() => {
    const { call, incentives } = this.view();
    return call.incentives.flatMap((incentive) => {
      const asked = incentives[incentive.code];
      if (!asked) return [];
      const texts = incentive.texts.map((text) => ({ ...text, text: asked.texts[text.code] ?? '' }));
      const amountCents = incentiveTotal([incentive], { [incentive.code]: asked });
      return [{ code: incentive.code, title: incentive.title, themes: asked.themes.join(', '), texts, amountCents }];
    });
  });
  protected readonly answers = computed(() => {
    const { call, answers } = this.view();
    const { questions } = call;
    return visibleQuestions(questions, answers)
      .filter(({ kind }) => kind !== 'file')
      .map((question) => ({
        code: question.code,
        label: question.label,
        isGroup: question.kind === 'group',
        text: question.kind === 'group' ? '' : answerInWords(question, answers[question.code]),
        items:
          question.kind === 'group'
            ? itemsOf(answers[question.code]).map((item) =>
                visibleInItem(question.questions, item, { questions, answers }).map((asked) => ({
                  label: asked.label,
                  text: simpleInWords(asked, item[asked.code]),
                })),
              )
            : [],
      }));
  });
  protected readonly files = computed(() => {
    const { call, attachments } = this.view();
    const titles = new Map([
      ...call.attachments.map(({ code, title }) => [code, title] as const),
      ...call.questions.map(({ code, label }) => [questionSlot(code), label] as const),
    ]);
    return attachments.map((file) => ({
      ...file,
      title: titles.get(file.slot) ?? 'Andere bijlage',
      href: `/api/v1/documents/${file.id}/content`,
      kilobytes: Math.max(1, Math.round(file.size / 1_000)),
    }));
  });
}

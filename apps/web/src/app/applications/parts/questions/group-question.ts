import { DOCUMENT } from '@angular/common';
import { Component, Injector, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { visibleInItem } from '@samenspoor/domain/applications/content/visible-questions';
import type { GroupQuestion, SimpleAnswer } from '@samenspoor/domain/catalogue/question';
import { Icon } from '@samenspoor/ui/icon/icon';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { type ItemTexts, answerCell, answerIn, itemsIn, itemsText } from '../../content/asked-cells';
import { fieldId } from '../../content/cells';
import { Draft } from '../../draft';
import { DraftSaving } from '../../draft-saving';
import { SimpleQuestionField } from './simple-question';

/** Questions that repeat: items are added, taken away and brought back; the group says how many it takes. */
@Component({
  selector: 'app-group-question',
  imports: [FieldErrors, Icon, MatButton, SimpleQuestionField],
  templateUrl: './group-question.html',
  styleUrl: './group-question.scss',
})
export class GroupQuestionField {
  readonly question = input.required<GroupQuestion>();

  private readonly draft = inject(Draft);
  private readonly saving = inject(DraftSaving);
  private readonly page = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  protected readonly cell = computed(() => answerCell(this.question().code));
  protected readonly id = computed(() => fieldId(this.cell()));
  private readonly texts = computed(() => itemsIn(this.draft.text(this.cell())));
  protected readonly removed = signal<{ readonly item: ItemTexts; readonly index: number } | null>(null);
  protected readonly items = computed(() => {
    const answer = answerIn(this.question(), this.draft.text(this.cell()));
    const answers = (answer ?? []) as readonly Readonly<Record<string, SimpleAnswer>>[];
    return this.texts().map((item, index) => ({
      index,
      fields: visibleInItem(this.question().questions, answers[index] ?? {}, this.draft.asked()).map((question) => {
        const place = `${this.cell()}/${index}/${question.code}`;
        return {
          question,
          id: fieldId(place),
          text: item[question.code] ?? '',
          messages: this.draft.messagesAt(place),
        };
      }),
    }));
  });
  protected readonly full = computed(() => this.texts().length >= this.question().maxItems);
  protected readonly messages = computed(() => this.draft.messagesAt(this.cell()));

  protected type(index: number, code: string, text: string): void {
    this.put(this.texts().map((item, place) => (place === index ? { ...item, [code]: text } : item)));
  }

  protected add(): void {
    const index = this.texts().length;
    this.removed.set(null);
    this.put([...this.texts(), {}]);
    const [first] = this.question().questions;
    if (first) this.focusOn(fieldId(`${this.cell()}/${index}/${first.code}`));
  }

  protected remove(index: number): void {
    const item = this.texts()[index];
    if (!item) return;
    this.removed.set({ item, index });
    this.put(this.texts().filter((_item, place) => place !== index));
    this.focusOn(`${this.id()}-terug`);
  }

  protected undo(): void {
    const gone = this.removed();
    if (!gone) return;
    this.removed.set(null);
    this.put([...this.texts().slice(0, gone.index), gone.item, ...this.texts().slice(gone.index)]);
    this.focusOn(`${this.id()}-weg-${gone.index}`);
  }

  private put(items: readonly ItemTexts[]): void {
    this.saving.edit(this.cell(), itemsText(items));
  }

  private focusOn(id: string): void {
    afterNextRender(() => this.page.getElementById(id)?.focus(), { injector: this.injector });
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { CorrectionView, CorrectionsView } from '@samenspoor/contracts/correspondence/correction';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { filedField } from '@samenspoor/domain/applications/filed-field';
import { MAX_REMARK_LENGTH } from '@samenspoor/domain/correspondence/correction-lifecycle';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { problemOf } from '../../shell/http/problem-error';
import { KeptTyping, keptText } from '../../shell/saving/kept-typing';
import { CorrespondenceApi } from '../correspondence-api';

/** The applicant's answer: the field itself with a remark beside it. */
@Component({
  selector: 'app-answer-form',
  imports: [FieldErrors, MatButton, MatFormField, MatInput, MatLabel, ProblemAlert],
  templateUrl: './answer-form.html',
  styleUrl: './forms.scss',
})
export class AnswerForm {
  readonly correction = input.required<CorrectionView>();
  readonly answered = output<CorrectionsView>();

  private readonly api = inject(CorrespondenceApi);
  private readonly field = computed(() => filedField(this.correction().target));
  private readonly id = computed(() => this.correction().id);
  private readonly typing = inject(KeptTyping);
  private readonly keptAs = computed(() => `antwoord.${this.id()}`);
  /** Another request starts anew; news about this one leaves what was typed. */
  protected readonly value = keptText(this.keptAs, () => this.correction().newValue ?? this.correction().oldValue);
  protected readonly remark = keptText(() => `${this.keptAs()}.opmerking`);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly longest = MAX_REMARK_LENGTH;
  protected readonly hasValue = computed(() => this.field()?.kind !== 'attachment');
  protected readonly isLong = computed(() => ['motivation', 'answer'].includes(this.field()?.kind ?? ''));
  protected readonly mode = computed(() => (this.field()?.kind === 'line' ? 'numeric' : null));
  protected readonly valueId = computed(() => `value-${this.correction().id}`);
  protected readonly remarkId = computed(() => `remark-${this.correction().id}`);
  protected readonly fieldId = (pointer: string): string | null =>
    pointer === '/value' && this.hasValue() ? this.valueId() : this.remarkId();

  protected async send(): Promise<void> {
    const { id, oldValue } = this.correction();
    this.busy.set(true);
    this.problem.set(null);
    try {
      const value = this.hasValue() && this.value() !== oldValue ? { value: this.value() } : {};
      const answered = await this.api.answer(id, { ...value, remark: this.remark() });
      this.typing.forget(this.keptAs());
      this.typing.forget(`${this.keptAs()}.opmerking`);
      this.answered.emit(answered);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}

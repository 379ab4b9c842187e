import { Component, computed, input, output } from '@angular/core';
import {
  CORRECTION_REASON_TITLES,
  CORRECTION_STATE_TITLES,
} from '@samenspoor/contracts/correspondence/correction-titles';
import type { CorrectionView, CorrectionsView } from '@samenspoor/contracts/correspondence/correction';
import { filedField } from '@samenspoor/domain/applications/filed-field';
import { DayPipe, MomentPipe } from '@samenspoor/ui/format/pipes';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { Attachments } from '../../shell/uploads/attachments';
import { AnswerForm } from './answer-form';
import { SettleForm } from './settle-form';

const TONES = { open: 'waiting', answered: 'info', accepted: 'success', withdrawn: 'neutral' } as const;
const STEP_TITLES = {
  request: 'vroeg een verbetering',
  answer: 'antwoordde',
  ask_again: 'vroeg het opnieuw',
  accept: 'aanvaardde',
  withdraw: 'trok de vraag in',
} as const;

/** One correction request: what was, what is proposed, what was said, and what this person can do with it. */
@Component({
  selector: 'app-correction-card',
  imports: [AnswerForm, Attachments, DayPipe, MomentPipe, SettleForm, StateChip],
  templateUrl: './correction-card.html',
  styleUrl: './correction-card.scss',
})
export class CorrectionCard {
  readonly correction = input.required<CorrectionView>();
  /** All requests of the file as they are after an act. */
  readonly moved = output<CorrectionsView>();

  protected readonly reasons = CORRECTION_REASON_TITLES;
  protected readonly states = CORRECTION_STATE_TITLES;
  protected readonly tones = TONES;
  protected readonly stepTitles = STEP_TITLES;
  protected readonly isAttachment = computed(() => filedField(this.correction().target)?.kind === 'attachment');
  protected readonly answerable = computed(() => this.correction().actions.includes('answer'));
  protected readonly settleable = computed(() => this.correction().actions.some((action) => action !== 'answer'));
  protected readonly answered = computed(() => this.correction().steps.some(({ action }) => action === 'answer'));
}

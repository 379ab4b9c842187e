import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import type { TakeDecision } from '@samenspoor/contracts/assessment/award';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { formatCents } from '@samenspoor/domain/kernel/format';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { keptText } from '../../shell/saving/kept-typing';
import { DossierStore } from './dossier-store';

/** Takes the decision, after a question that says what follows; afterwards shows what was decided. */
@Component({
  selector: 'app-decision-panel',
  imports: [
    ExactMomentPipe,
    FieldErrors,
    Icon,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    RefusalNotice,
  ],
  templateUrl: './decision-panel.html',
  styleUrl: './decision-panel.scss',
})
export class DecisionPanel {
  /** What the award comes to, for the question. */
  readonly grantedCents = input.required<number>();
  /** False while the award holds something that the rules refuse. */
  readonly ready = input.required<boolean>();
  /** Puts what was typed on the server; true when all of it is there. */
  readonly flush = input.required<() => Promise<boolean>>();

  protected readonly store = inject(DossierStore);
  private readonly confirm = inject(Confirm);
  protected readonly outcome = signal<TakeDecision['outcome'] | null>(null);
  protected readonly reason = keptText(() => (this.store.current() ? `beslissing.${this.store.current()?.id}` : null));
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly fieldId = (pointer: string): string | null => (pointer === '/reason' ? 'decision-reason' : null);

  protected async decide(): Promise<void> {
    const outcome = this.outcome();
    if (outcome === null || !(await this.sure(outcome))) return;
    this.busy.set(true);
    const saved = outcome === 'refused' || (await this.flush()());
    const reason = this.reason().trim();
    if (saved) this.problem.set(await this.store.decide(reason === '' ? { outcome } : { outcome, reason }));
    if (saved && this.problem() === null) this.reason.set('');
    this.busy.set(false);
  }

  private sure(outcome: TakeDecision['outcome']): Promise<boolean> {
    const granting = outcome === 'granted';
    const amount = formatCents(this.grantedCents());
    return this.confirm.ask({
      title: granting ? `${amount} toekennen?` : 'Aanvraag weigeren?',
      text: granting
        ? 'De aanvrager ziet de beslissing meteen en krijgt de bevestiging. Voor de thema’s die het AgII ondersteunt, gaat een traject op maat open.'
        : 'De aanvrager ziet de beslissing meteen, met de reden. Dit dossier wordt daarmee afgesloten.',
      confirm: granting ? 'Toekennen' : 'Weigeren',
    });
  }
}

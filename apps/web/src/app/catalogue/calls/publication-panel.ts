import { Component, computed, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { type LocalMoment, localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { CallAction } from '@samenspoor/domain/calls/call-lifecycle';
import { CALL_LIMITS } from '@samenspoor/domain/calls/call-terms';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { addDays, instantOfLocalMoment } from '@samenspoor/domain/kernel/brussels-time';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ServerClock } from '../../shell/clock/server-clock';
import { problemOf } from '../../shell/http/problem-error';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { keptText } from '../../shell/saving/kept-typing';
import { CallMoments } from './call-moments';
import { callSteps, stepsAsText } from './call-steps';
import { CallsApi } from './calls-api';
import { MomentField } from '../../shell/moment/moment-field';
import { OpenCall } from './open-call';

/** Where a call stands, what happens when, and the acts: publish now or at a moment, take that back, cancel. */
@Component({
  selector: 'app-publication-panel',
  imports: [
    CallMoments,
    FieldErrors,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    MomentField,
    RefusalNotice,
  ],
  templateUrl: './publication-panel.html',
  styles: `
    textarea {
      min-height: 4rem;
    }

    mat-form-field {
      width: 100%;
      max-width: 44rem;
    }
  `,
})
export class PublicationPanel {
  readonly managed = input.required<ManagedCall>();
  /** The form below has changes that aren't kept yet. */
  readonly unsaved = input(false);

  private readonly api = inject(CallsApi);
  private readonly open = inject(OpenCall);
  private readonly confirm = inject(Confirm);
  private readonly clock = inject(ServerClock);

  protected readonly limits = CALL_LIMITS;
  protected readonly when = signal<'now' | 'later'>('later');
  /** The moment that was set; else nine in the morning tomorrow. */
  protected readonly at = linkedSignal<LocalMoment>(() => {
    const { publishAt } = this.managed();
    if (publishAt !== null) return localMomentOf(publishAt);
    return { at: `${addDays(brusselsDay(new Date(untracked(this.clock.now))), 1)}T09:00:00` };
  });
  protected readonly reason = keptText(() => `annuleren.${this.managed().settings.code}`);
  protected readonly cancelling = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly scheduled = computed(() => this.managed().state === 'draft' && this.managed().publishAt !== null);
  protected readonly fieldId = (pointer: string): string | null =>
    ({ '/at': 'publiceren-op', '/reason': 'annuleren-reden' })[pointer] ?? null;

  protected can(action: CallAction): boolean {
    return this.managed().actions.some((one) => one.action === action);
  }

  protected async publish(): Promise<void> {
    const managed = this.managed();
    const at = this.when() === 'later' ? this.at() : undefined;
    const moment = at ? instantOfLocalMoment(at.at, at.which) : new Date(this.clock.now());
    const steps = callSteps(managed, moment?.toISOString() ?? null);
    if (moment !== undefined) {
      const title = at ? 'Publicatie plannen?' : 'Nu publiceren?';
      const text = `${stepsAsText(steps)}\n\nNa de publicatie kan de code niet meer wijzigen, en een andere deadline vraagt een reden.`;
      if (!(await this.confirm.ask({ title, text, confirm: at ? 'Plannen' : 'Publiceren' }))) return;
    }
    await this.run(({ code }, version) => this.api.publish(code, version, at ? { at } : {}));
  }

  protected async unschedule(): Promise<void> {
    await this.run(({ code }, version) => this.api.unschedule(code, version));
  }

  protected async cancel(): Promise<void> {
    const { drafts, filed } = this.managed();
    const text = `Niemand vindt de oproep nog en indienen kan niet meer. ${drafts} ontwerpen en ${filed} ingediende aanvragen blijven leesbaar; die aanvragers krijgen een mail met uw reden. Dit kan niet ongedaan worden gemaakt.`;
    const title = 'Oproep annuleren?';
    if (!(await this.confirm.ask({ title, text, confirm: 'Oproep annuleren', cancel: 'Terug' }))) return;
    await this.run(({ code }, version) => this.api.cancel(code, version, this.reason()));
    if (this.problem() === null) this.reason.set('');
  }

  protected renew(): void {
    this.problem.set(null);
    this.open.reload();
  }

  private async run(act: (settings: ManagedCall['settings'], version: number) => Promise<ManagedCall>): Promise<void> {
    const { settings, version } = this.managed();
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.open.take(await act(settings, version));
      this.cancelling.set(false);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}

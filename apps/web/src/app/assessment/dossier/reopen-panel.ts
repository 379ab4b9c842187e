import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { instantOfLocalMoment, judgeLocalMoment } from '@samenspoor/domain/kernel/brussels-time';
import { ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { keptText } from '../../shell/saving/kept-typing';
import { DossierStore } from './dossier-store';

/** Gives an application back to its applicant until a moment, with the reason; or ends that. */
@Component({
  selector: 'app-reopen-panel',
  imports: [ExactMomentPipe, FieldErrors, MatButton, MatFormField, MatHint, MatInput, MatLabel, ProblemAlert],
  templateUrl: './reopen-panel.html',
  styleUrl: './reopen-panel.scss',
})
export class ReopenPanel {
  protected readonly store = inject(DossierStore);
  protected readonly asking = signal(false);
  protected readonly reason = keptText(() => (this.store.current() ? `heropenen.${this.store.current()?.id}` : null));
  protected readonly day = signal('');
  protected readonly time = signal('17:00');
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly reopened = computed(() =>
    this.store.can('restore') ? (this.store.current()?.window.reopenedUntil ?? null) : null,
  );
  protected readonly fieldId = (pointer: string): string | null =>
    pointer === '/reason' ? 'heropenen-reden' : pointer === '/until' ? 'heropenen-dag' : null;
  /** The end as typed, by the clock in Brussels (the first of an hour that comes twice); null when it isn't a moment. */
  private readonly typed = computed(() => `${this.day()}T${this.time()}:00`);
  private readonly until = computed(() => instantOfLocalMoment(this.typed(), 'earlier') ?? null);
  /** An hour that the clock skips is no end. */
  protected readonly faults = computed(() =>
    judgeLocalMoment(this.typed(), '', 'earlier')
      .filter(({ code }) => code === 'moment_skipped')
      .map(({ code, params }) => problemDetail(code, params)),
  );

  protected async reopen(): Promise<void> {
    if (this.faults().length > 0) return document.getElementById('heropenen-uur')?.focus();
    this.busy.set(true);
    const until = this.until()?.toISOString() ?? new Date(0).toISOString();
    const problem = await this.store.reopen({ reason: this.reason(), until });
    this.problem.set(problem);
    this.busy.set(false);
    if (problem) return;
    this.asking.set(false);
    this.reason.set('');
  }

  protected async end(): Promise<void> {
    this.busy.set(true);
    this.problem.set(await this.store.restoreFiled());
    this.busy.set(false);
  }
}

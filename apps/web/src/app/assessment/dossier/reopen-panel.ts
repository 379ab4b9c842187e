import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { LocalMoment } from '@samenspoor/contracts/kernel/local-moment';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { MomentField } from '../../shell/moment/moment-field';
import { keptText } from '../../shell/saving/kept-typing';
import { DossierStore } from './dossier-store';

/** Gives an application back to its applicant until a moment, with the reason; or ends that. */
@Component({
  selector: 'app-reopen-panel',
  imports: [
    ExactMomentPipe,
    FieldErrors,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MomentField,
    ProblemAlert,
  ],
  templateUrl: './reopen-panel.html',
  styleUrl: './reopen-panel.scss',
})
export class ReopenPanel {
  protected readonly store = inject(DossierStore);
  protected readonly asking = signal(false);
  protected readonly reason = keptText(() => (this.store.current() ? `heropenen.${this.store.current()?.id}` : null));
  /** At the end of an office day; which one is for the official to say. */
  protected readonly until = signal<LocalMoment>({ at: 'T17:00:00' });
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly reopened = computed(() =>
    this.store.can('restore') ? (this.store.current()?.window.reopenedUntil ?? null) : null,
  );
  protected readonly fieldId = (pointer: string): string | null =>
    pointer === '/reason' ? 'heropenen-reden' : pointer === '/until' ? 'heropenen-tot' : null;

  protected async reopen(): Promise<void> {
    this.busy.set(true);
    const problem = await this.store.reopen({ reason: this.reason(), until: this.until() });
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

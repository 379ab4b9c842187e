import { DOCUMENT } from '@angular/common';
import { Component, Injector, afterNextRender, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { problemOf } from '../../shell/http/problem-error';
import { keptText } from '../../shell/saving/kept-typing';
import { ApplicationsApi } from '../applications-api';
import { OpenApplication } from '../open-application';

/** The id of what says that it was withdrawn; the overview has it. */
export const WITHDRAWN_NOTE = 'ingetrokken';

/** Takes back what was filed, with the reason; only an official can undo it. */
@Component({
  selector: 'app-withdraw-panel',
  imports: [FieldErrors, MatButton, MatFormField, MatInput, MatLabel, ProblemAlert],
  template: `
    @if (open.withdrawable()) {
      <section class="ss-no-print" aria-labelledby="intrekken">
        <h2 id="intrekken">Aanvraag intrekken</h2>
        @if (asking()) {
          <p>
            De aanvraag blijft leesbaar, maar telt niet meer mee. Alleen het Agentschap Binnenlands Bestuur kan dit
            ongedaan maken.
          </p>
          <ss-problem [problem]="problem()" [fieldId]="fieldId" [focusOnShow]="true" />
          <mat-form-field subscriptSizing="dynamic">
            <mat-label>Reden</mat-label>
            <textarea
              matInput
              id="intrekken-reden"
              rows="3"
              maxlength="2500"
              #words
              [value]="reason()"
              (input)="reason.set(words.value)"
              aria-describedby="intrekken-fout"
            ></textarea>
          </mat-form-field>
          <ss-field-errors id="intrekken-fout" [problem]="problem()" pointer="/reason" />
          <div class="ss-row">
            <button type="button" matButton="filled" [disabled]="busy()" (click)="withdraw()">Intrekken</button>
            <button type="button" matButton (click)="asking.set(false)">Annuleren</button>
          </div>
        } @else {
          <button type="button" matButton="outlined" (click)="asking.set(true)">Aanvraag intrekken…</button>
        }
      </section>
    }
  `,
  styles: `
    section {
      margin-top: 2.5rem;
    }

    mat-form-field {
      display: block;
      max-width: var(--ss-text-width);
    }

    .ss-row {
      margin-top: 1rem;
    }
  `,
})
export class WithdrawPanel {
  protected readonly open = inject(OpenApplication);
  private readonly api = inject(ApplicationsApi);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  protected readonly asking = signal(false);
  protected readonly reason = keptText(() => (this.open.view() ? `intrekken.${this.open.view()?.id}` : null));
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly fieldId = (pointer: string): string | null => (pointer === '/reason' ? 'intrekken-reden' : null);

  protected async withdraw(): Promise<void> {
    const view = this.open.view();
    if (!view || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.open.take(await this.api.withdraw(view.id, view.version, { reason: this.reason() }));
      this.reason.set('');
      // This panel is gone by then: the answer stands at the top of the page.
      afterNextRender(() => this.document.getElementById(WITHDRAWN_NOTE)?.focus(), { injector: this.injector });
    } catch (error) {
      this.problem.set(problemOf(error));
    }
    this.busy.set(false);
  }
}

import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { MomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { problemOf } from '../../../shell/http/problem-error';
import { Session } from '../../../shell/session/session';
import { ApplicationsApi } from '../../applications-api';
import { DraftSaving } from '../../draft-saving';
import { OpenApplication } from '../../open-application';

/** Where the sign-off stands, and the step that somebody here can take. */
@Component({
  selector: 'app-sign-off-panel',
  imports: [Icon, MatButton, MomentPipe, ProblemAlert, RouterLink],
  template: `
    <section aria-labelledby="ondertekening">
      <h3 id="ondertekening">Ondertekening</h3>
      <ss-problem [problem]="problem()" [focusOnShow]="true" />
      @if (signOff(); as sign) {
        @switch (sign.state) {
          @case ('requested') {
            <p class="ss-row">
              <ss-icon name="hourglass" />
              <span>{{ sign.requestedBy }} vroeg op {{ sign.requestedAt | moment }} om te ondertekenen.</span>
            </p>
          }
          @case ('confirmed') {
            <p class="ss-row">
              <ss-icon name="check-circle" />
              <span>{{ sign.decidedBy }} bevestigde deze aanvraag op {{ sign.decidedAt | moment }}.</span>
            </p>
          }
          @case ('sent_back') {
            <p>{{ sign.decidedBy }} stuurde de aanvraag terug op {{ sign.decidedAt | moment }}:</p>
            <blockquote>{{ sign.remark }}</blockquote>
          }
          @case ('overtaken') {
            <p>
              {{ sign.decidedBy }} bevestigde de aanvraag, maar wat toen bevestigd is, is niet meer de tekst van nu.
              Vraag opnieuw om te ondertekenen.
            </p>
          }
          @default {
            <p>{{ signatory }} bevestigt deze aanvraag voor u ze kunt indienen.</p>
          }
        }
        @if (sign.state === 'requested') {
          @if (maySign) {
            <a matButton="filled" [routerLink]="['/aanvragen', id(), 'ondertekenen']">Nalezen en bevestigen</a>
          }
        } @else if (sign.state !== 'confirmed') {
          <button
            type="button"
            matButton="outlined"
            disabledInteractive
            aria-describedby="ondertekening-uitleg"
            [disabled]="!complete() || busy()"
            (click)="complete() && request()"
          >
            <ss-icon name="mail" /> Vraag om te ondertekenen
          </button>
          <p id="ondertekening-uitleg" class="ss-muted ss-no-print">
            {{ complete() ? 'De ondertekenaars krijgen een mail.' : 'Dat kan zodra alles in orde is.' }}
          </p>
        }
      }
    </section>
  `,
  styles: `
    section {
      break-inside: avoid;
      margin-top: 1.5rem;
    }

    p.ss-row {
      flex-wrap: nowrap;
      align-items: flex-start;
    }

    blockquote {
      margin: 0 0 1rem;
      padding-inline-start: 1rem;
      border-inline-start: 0.25rem solid var(--ss-tone-waiting);
      white-space: pre-line;
    }
  `,
})
export class SignOffPanel {
  /** Nothing is missing in the application itself. */
  readonly complete = input.required<boolean>();
  private readonly open = inject(OpenApplication);
  private readonly saving = inject(DraftSaving);
  private readonly api = inject(ApplicationsApi);
  protected readonly maySign = inject(Session).can('application:sign');
  protected readonly signatory = inject(Session).forOrganisation()
    ? 'De ondertekenaar van uw organisatie'
    : 'De algemeen of financieel directeur of de burgemeester';
  protected readonly signOff = computed(() => this.open.view()?.signOff ?? null);
  protected readonly id = computed(() => this.open.view()?.id ?? '');
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  /** Everything typed has to be on the server first: that is what the signatory reads. */
  protected async request(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.saving.flush();
      this.open.take(await this.api.requestSignOff(this.id()));
    } catch (error) {
      this.problem.set(problemOf(error));
    }
    this.busy.set(false);
  }
}

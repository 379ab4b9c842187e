import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { formatCents } from '@samenspoor/domain/kernel/format';
import { windowOf } from '@samenspoor/contracts/applications/own-window';
import { incentiveTotal } from '@samenspoor/domain/applications/incentives';
import { judgeSubmissionMoment } from '@samenspoor/domain/calls/call-window';
import { formatIban } from '@samenspoor/domain/identity/iban';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { CentsPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { ServerClock } from '../../../shell/clock/server-clock';
import { IBAN_CELL, contactOf } from '../../content/cells';
import { detailOf } from '../../content/field-messages';
import { Draft } from '../../draft';
import { DraftSaving } from '../../draft-saving';
import { OpenApplication } from '../../open-application';
import { askedThemes } from '../../overview/outcome-rows';
import { OutcomeTable } from '../../overview/outcome-table';
import { PartFrame } from '../part-frame';
import { partsOf } from '../parts';
import { SignOffPanel } from './sign-off-panel';

/** A call that asks for no sign-off counts as confirmed. */
const CONFIRMED = { state: 'confirmed' } as const;

/** What to do while nobody was asked to confirm it as it is. */
const NEXT = {
  open: 'Vraag nu hieronder om te ondertekenen.',
  sent_back: 'De ondertekenaar stuurde de aanvraag terug: lees de opmerking, pas aan en vraag het opnieuw.',
  overtaken: 'Er is iets veranderd na de ondertekening: vraag het opnieuw.',
} as const;

/** Part 6: what is still missing, one by one with the way to it; and when nothing is, handing in. */
@Component({
  selector: 'app-check-part',
  imports: [CentsPipe, Icon, MatButton, OutcomeTable, PartFrame, ProblemAlert, RouterLink, SignOffPanel],
  templateUrl: './check-part.html',
  styleUrl: './check-part.scss',
})
export class CheckPart {
  private readonly open = inject(OpenApplication);
  private readonly saving = inject(DraftSaving);
  private readonly confirm = inject(Confirm);
  private readonly clock = inject(ServerClock);
  protected readonly draft = inject(Draft);
  protected readonly view = this.open.view;
  protected readonly submittable = this.open.submittable;

  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly totals = computed(() => this.draft.table().totals);
  protected readonly incentiveCents = computed(() =>
    incentiveTotal(this.draft.asked().incentives, this.draft.asked().asked),
  );
  /** What would be filed now, theme by theme: the same picture as afterwards. */
  protected readonly themes = computed(() =>
    askedThemes(this.draft.table(), this.draft.ranking(), this.view()?.call.themes ?? []),
  );
  protected readonly undecided = computed(() => ({
    ...this.totals(),
    incentiveCents: this.incentiveCents(),
    grantedCents: null,
  }));
  protected readonly contact = computed(() => {
    const { firstName, familyName } = contactOf(this.draft.content.cells());
    return `${firstName} ${familyName}`.trim();
  });
  protected readonly iban = computed(() => formatIban(this.draft.text(IBAN_CELL)));
  /** What is missing, under the part where it is filled in. */
  protected readonly openParts = computed(() =>
    partsOf(this.view()?.call)
      .map((part) => ({
        ...part,
        findings: this.draft.findings().filter((finding) => finding.part === part.key),
      }))
      .filter((part) => part.findings.length > 0),
  );
  /** Too early or too late, by the server's clock; the server judges once more. */
  protected readonly moment = computed(() => {
    const window = this.view()?.window;
    if (!window) return null;
    return judgeSubmissionMoment(windowOf(window), new Date(this.clock.now())).map(detailOf)[0] ?? null;
  });
  /** The next step, once all is filled in. */
  protected readonly whatNow = computed(() => {
    const { state } = this.view()?.signOff ?? CONFIRMED;
    if (state === 'requested') return 'Nu moet de ondertekenaar nog bevestigen.';
    if (state !== 'confirmed') return NEXT[state];
    return this.submittable() ? 'U kunt indienen.' : '';
  });
  /** Confirmed as it is, or the call asks for no sign-off. */
  protected readonly signed = computed(() => (this.view()?.signOff ?? CONFIRMED).state === 'confirmed');
  protected readonly ready = computed(
    () => this.openParts().length === 0 && this.draft.eligibility.hasValue() && this.moment() === null && this.signed(),
  );

  /** After handing in, the page itself goes on to what was handed in. */
  protected async submit(): Promise<void> {
    const amount = formatCents(this.totals().flemishContributionCents);
    const sure = await this.confirm.ask({
      title: 'Aanvraag indienen?',
      text: `U vraagt ${amount} aan Vlaanderen voor ${this.totals().chosenThemes} thema’s.\nNa het indienen kunt u niets meer wijzigen.`,
      confirm: 'Indienen',
    });
    if (!sure || this.busy()) return;
    this.busy.set(true);
    this.problem.set(await this.saving.submit());
    this.busy.set(false);
  }
}

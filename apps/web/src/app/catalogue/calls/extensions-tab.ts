import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type LocalMoment, localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import type { CallExtensionView } from '@samenspoor/contracts/calls/managed-call';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { CALL_LIMITS } from '@samenspoor/domain/calls/call-terms';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { ExactMomentPipe, MomentPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { ServerClock } from '../../shell/clock/server-clock';
import { problemOf } from '../../shell/http/problem-error';
import { KeptTyping } from '../../shell/saving/kept-typing';
import { ApplicantSearch } from './applicant-search';
import { CallsApi, callUrl } from './calls-api';
import { MomentField } from '../../shell/moment/moment-field';
import { OpenCall } from './open-call';

/** What is filled in of one extension. */
interface Typed {
  readonly applicant: LocalGovernmentView | null;
  readonly until: LocalMoment;
  readonly reason: string;
}

const WEEK = 7 * 86_400_000;
const FIELDS: Readonly<Record<string, string>> = {
  '/applicantId': 'uitstel-aanvrager',
  '/until': 'uitstel-tot',
  '/reason': 'uitstel-reden',
};
const APPLICATION_TITLES = { none: 'nog niets ingediend', reopened: 'opnieuw geopend', filed: 'ingediend' } as const;

/** More time for one applicant, with reason and end; also after closing. */
@Component({
  selector: 'app-extensions-tab',
  imports: [
    ApplicantSearch,
    EmptyState,
    ExactMomentPipe,
    FieldErrors,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MomentField,
    MomentPipe,
    ProblemAlert,
    Skeleton,
    TableFrame,
  ],
  templateUrl: './extensions-tab.html',
  styles: `
    form {
      margin-bottom: 2rem;
    }

    form mat-form-field {
      width: 44rem;
      max-width: 100%;
    }
  `,
})
export class ExtensionsTab {
  private readonly api = inject(CallsApi);
  private readonly open = inject(OpenCall);
  private readonly confirm = inject(Confirm);
  private readonly clock = inject(ServerClock);
  private readonly typing = inject(KeptTyping);
  private readonly keptAs = computed(() => `uitstel.${this.open.code() ?? ''}`);
  private readonly resource = httpResource<Page<CallExtensionView>>(() => {
    const code = this.open.code();
    return code === null ? undefined : `${callUrl(code)}/extensions`;
  });

  protected readonly limits = CALL_LIMITS;
  protected readonly titles = APPLICATION_TITLES;
  protected readonly items = computed(() => (this.resource.hasValue() ? this.resource.value().items : null));
  protected readonly loadProblem = computed(() => problemOf(this.resource.error()));
  protected readonly mayExtend = computed(() => this.open.managed()?.state === 'published');
  /** What was typed before the session ended. */
  private readonly kept = computed(() => this.typing.recall<Typed>(this.keptAs()));
  private readonly closes = computed(() => this.open.managed()?.settings.closes ?? '');
  protected readonly applicant = linkedSignal(() => this.kept()?.applicant ?? null);
  protected readonly until = linkedSignal(() => this.kept()?.until ?? this.proposedEnd());
  protected readonly reason = linkedSignal(() => this.kept()?.reason ?? '');
  protected readonly asked = signal(false);
  protected readonly busy = signal(false);
  protected readonly status = signal('');
  protected readonly problem = signal<Problem | null>(null);
  protected readonly applicantFaults = computed(() =>
    this.asked() && this.applicant() === null ? ['Kies een aanvrager uit de lijst.'] : [],
  );
  protected readonly fieldId = (pointer: string): string | null => FIELDS[pointer] ?? null;

  constructor() {
    effect(() => {
      const typed: Typed = { applicant: this.applicant(), until: this.until(), reason: this.reason() };
      if (this.open.code() === null) return;
      if (typed.applicant === null && typed.reason === '') this.typing.forget(this.keptAs());
      else this.typing.keep(this.keptAs(), typed);
    });
  }

  protected async grant(): Promise<void> {
    this.asked.set(true);
    const [code, applicant] = [this.open.code(), this.applicant()];
    if (code === null || applicant === null) return document.getElementById('uitstel-aanvrager')?.focus();
    await this.run(async () => {
      const body = { applicantId: applicant.id, until: this.until(), reason: this.reason() };
      this.resource.set(await this.api.extend(code, body));
      this.status.set(`${applicant.name} heeft uitstel. De aanvrager krijgt een mail.`);
      this.applicant.set(null);
      this.reason.set('');
      this.until.set(this.proposedEnd());
      this.asked.set(false);
    });
  }

  protected async withdraw({ id, applicantName }: CallExtensionView): Promise<void> {
    const text = 'Dan geldt de deadline van de oproep weer. Wat al ingediend is, blijft ingediend.';
    const title = `Uitstel van ${applicantName} intrekken?`;
    if (!(await this.confirm.ask({ title, text, confirm: 'Intrekken', cancel: 'Terug' }))) return;
    await this.run(async () => {
      this.resource.set(await this.api.withdrawExtension(this.open.code() ?? '', id));
      this.status.set(`Het uitstel van ${applicantName} is ingetrokken.`);
    });
  }

  private async run(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    this.status.set('');
    try {
      await act();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** A week after closing, or from now once it has closed. */
  private proposedEnd(): LocalMoment {
    const closes = Date.parse(this.closes()) || 0;
    const end = new Date(Math.max(closes, untracked(this.clock.now)) + WEEK);
    return { at: `${localMomentOf(end.toISOString()).at.slice(0, 10)}T12:00:00` };
  }
}

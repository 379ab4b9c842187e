import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { SIGN_OFF_TEXT } from '@samenspoor/contracts/applications/sign-off';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { windowOf } from '@samenspoor/contracts/applications/own-window';
import { formatIban } from '@samenspoor/domain/identity/iban';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { CentsPipe, DayPipe, MomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { ServerClock } from '../../shell/clock/server-clock';
import { problemOf } from '../../shell/http/problem-error';
import { keptText } from '../../shell/saving/kept-typing';
import { Session } from '../../shell/session/session';
import { ApplicationsApi } from '../applications-api';
import { OpenApplication } from '../open-application';
import { outcomeThemes } from '../overview/outcome-rows';
import { OutcomeTable } from '../overview/outcome-table';

/** One page for the signatory: what is asked, in whose name, and the two things to do with it. */
@Component({
  selector: 'app-sign-page',
  imports: [
    CentsPipe,
    DayPipe,
    EmptyState,
    FieldErrors,
    Icon,
    MatButton,
    MatCheckbox,
    MatFormField,
    MatInput,
    MatLabel,
    MomentPipe,
    OutcomeTable,
    PageHeader,
    ProblemAlert,
    RouterLink,
    Skeleton,
  ],
  providers: [OpenApplication],
  templateUrl: './sign-page.html',
  styleUrl: './sign-page.scss',
})
export class SignPage {
  readonly id = input.required<string>();
  protected readonly open = inject(OpenApplication);
  private readonly api = inject(ApplicationsApi);
  protected readonly clock = inject(ServerClock);
  protected readonly maySign = inject(Session).can('application:sign');
  protected readonly text = SIGN_OFF_TEXT;

  protected readonly view = this.open.view;
  protected readonly themes = computed(() => {
    const view = this.view();
    return view ? outcomeThemes(view) : [];
  });
  protected readonly iban = computed(() => formatIban(this.view()?.iban ?? ''));
  protected readonly deadline = computed(() => {
    const window = this.view()?.window;
    return window ? windowOf(window).closesAt.toISOString() : null;
  });
  protected readonly asked = computed(() => this.view()?.signOff?.state === 'requested');
  protected readonly agreed = signal(false);
  protected readonly sendingBack = signal(false);
  protected readonly remark = keptText(() => `terugsturen.${this.id()}`);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly fieldId = (pointer: string): string | null =>
    pointer === '/remark' ? 'opmerking' : pointer === '/agreed' ? 'akkoord-input' : null;

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.open.load(id));
    });
  }

  protected confirm(): Promise<void> {
    return this.send((view) => {
      const sha256 = view.signOff?.sha256ToConfirm;
      return this.api.confirmSignOff(view.id, view.version, { agreed: this.agreed(), ...(sha256 && { sha256 }) });
    });
  }

  protected async sendBack(): Promise<void> {
    await this.send((view) => this.api.sendBack(view.id, view.version, { remark: this.remark() }));
    if (this.problem() === null) this.remark.set('');
  }

  /** What changed meanwhile has to be read first. */
  private async send(request: (view: ApplicationView) => Promise<ApplicationView>): Promise<void> {
    const view = this.view();
    if (!view || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.open.take(await request(view));
    } catch (error) {
      const problem = problemOf(error);
      this.problem.set(problem);
      if (problem?.status === 412) {
        this.agreed.set(false);
        await this.open.load(view.id);
      }
    }
    this.busy.set(false);
  }
}

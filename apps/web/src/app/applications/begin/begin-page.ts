import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import type { LastYears } from '@samenspoor/contracts/applications/continue';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { CallView } from '@samenspoor/contracts/calls/call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { Deadline } from '@samenspoor/ui/deadline/deadline';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { ServerClock } from '../../shell/clock/server-clock';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';
import { APPLICATIONS_URL, ApplicationsApi } from '../applications-api';
import { ownApplication } from '../calls/own-application';
import { lastYearOptions } from '../continue/last-year-options';
import { partnershipWords } from '../partnerships/partnership-words';
import { beginWords, takesTogether } from './begin-words';
import { NewPartnership } from './new-partnership';

/** The choice that stands for oneself, beside the ids of partnerships. */
const SELF = 'self';
const NEW = 'new';

/** Starting an application: for oneself, or as the lead of a partnership that exists or is made here. */
@Component({
  selector: 'app-begin-page',
  imports: [Deadline, EmptyState, MatButton, NewPartnership, PageHeader, ProblemAlert, RouterLink, Skeleton],
  templateUrl: './begin-page.html',
  styleUrl: './begin-page.scss',
})
export class BeginPage {
  /** Code of the call. */
  readonly oproep = input.required<string>();

  private readonly api = inject(ApplicationsApi);
  private readonly router = inject(Router);
  protected readonly clock = inject(ServerClock);
  private readonly session = inject(Session);
  protected readonly organisation = this.session.me()?.capacity.organisationName ?? '';
  protected readonly forOrganisation = this.session.forOrganisation();
  protected readonly own = partnershipWords(this.forOrganisation).own;

  protected readonly call = httpResource<CallView>(() => `/api/v1/calls/${encodeURIComponent(this.oproep())}`);
  protected readonly words = computed(() =>
    this.call.hasValue() ? beginWords(this.call.value(), this.forOrganisation) : null,
  );
  protected readonly together = computed(
    () => this.call.hasValue() && takesTogether(this.call.value(), this.forOrganisation),
  );
  private readonly partnerships = httpResource<Page<OwnPartnership>>(() => '/api/v1/partnerships');
  private readonly before = httpResource<LastYears>(
    () => `/api/v1/calls/${encodeURIComponent(this.oproep())}/last-year`,
  );
  /** What can be gone on from: the first way to begin, and the advised one. */
  protected readonly lastYears = computed(() =>
    lastYearOptions(this.before.hasValue() ? this.before.value().items : [], this.organisation),
  );
  private readonly applications = httpResource<Page<ApplicationSummary>>(
    () => `${APPLICATIONS_URL}?callCode=${encodeURIComponent(this.oproep())}`,
  );
  /** The own application for this call, when there is one already. */
  protected readonly existing = computed(() => {
    const items = this.applications.hasValue() ? this.applications.value().items : [];
    const own = ownApplication(items, this.oproep(), this.organisation);
    return own?.byPartner ? null : (own?.summary ?? null);
  });
  protected readonly ready = computed(
    () => this.call.hasValue() && !this.applications.isLoading() && !this.before.isLoading(),
  );
  private readonly made = signal<readonly OwnPartnership[]>([]);
  protected readonly choice = linkedSignal<string>(() => this.lastYears()[0]?.key ?? SELF);
  protected readonly self = SELF;
  protected readonly fresh = NEW;
  protected readonly busy = signal(false);
  private readonly refused = signal<Problem | null>(null);
  protected readonly problem = computed(() => this.refused() ?? problemOf(this.call.error()));
  protected readonly known = computed(() => [
    ...(this.partnerships.hasValue() ? this.partnerships.value().items : []),
    ...this.made(),
  ]);
  protected readonly led = computed(() => this.known().filter((partnership) => partnership.ownLead));
  protected readonly joined = computed(() => this.known().filter((partnership) => !partnership.ownLead));

  protected names(partnership: OwnPartnership): string {
    return partnership.members
      .filter((member) => !member.lead)
      .map((member) => member.name)
      .join(', ');
  }

  /** A partnership was made: it is chosen at once. */
  protected add(partnership: OwnPartnership): void {
    this.made.update((made) => [...made, partnership]);
    this.choice.set(partnership.id);
  }

  protected async start(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refused.set(null);
    try {
      const goingOn = this.lastYears().find(({ key }) => key === this.choice());
      const partnershipId = goingOn ? goingOn.partnershipId : this.choice() === SELF ? null : this.choice();
      const view = await this.api.start({ callCode: this.oproep(), ...(partnershipId !== null && { partnershipId }) });
      await this.router.navigate(['/aanvragen', view.id, goingOn ? 'verdergaan' : 'wie-vraagt-aan']);
    } catch (error) {
      this.refuse(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** A colleague may have started it meanwhile: then the page offers to go on there. */
  private refuse(problem: Problem | null): void {
    if (problem?.code === 'application_exists') this.applications.reload();
    this.refused.set(problem);
  }
}

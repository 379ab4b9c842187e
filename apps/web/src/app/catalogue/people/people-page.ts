import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type {
  AddOrganisationPerson,
  OrganisationPeopleView,
  OrganisationPerson,
} from '@samenspoor/contracts/identity/organisation-people';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { isWithoutSignatory } from '@samenspoor/domain/identity/capacity-terms';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatDay } from '@samenspoor/domain/kernel/format';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { DayPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { ServerClock } from '../../shell/clock/server-clock';
import { pagedList } from '../../shell/http/paged-list';
import { problemOf } from '../../shell/http/problem-error';
import { usePageTitle } from '../../shell/navigation/page-title';
import { History } from '../../shell/timeline/history';
import { EndForm } from './end-form';
import { PeopleApi, peopleUrl } from './people-api';
import { PersonForm } from './person-form';
import { PHASE_LABELS } from './phase-labels';

/** Who acts for an applicant: adding somebody, ending a capacity, and what was done before. */
@Component({
  selector: 'app-people-page',
  imports: [
    DayPipe,
    EmptyState,
    EndForm,
    History,
    MatButton,
    PageHeader,
    PersonForm,
    ProblemAlert,
    Skeleton,
    StateChip,
    TableFrame,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  readonly id = input.required<string>();

  private readonly api = inject(PeopleApi);
  private readonly confirm = inject(Confirm);
  private readonly clock = inject(ServerClock);
  private readonly form = viewChild(PersonForm);
  private readonly resource = httpResource<OrganisationPeopleView>(() => peopleUrl(this.id()));

  protected readonly labels = PHASE_LABELS;
  protected readonly history = pagedList<TimelineEntry>(() => `/api/v1/organisations/${this.id()}/timeline`);
  protected readonly view = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly name = computed(() => this.view()?.organisation.name ?? 'Mensen');
  protected readonly back = computed(() =>
    this.view()?.organisation.kind === 'organisation'
      ? { label: 'Organisaties', link: '/referentie/organisaties' }
      : { label: 'Lokale besturen', link: '/referentie/lokale-besturen' },
  );
  protected readonly loadProblem = computed(() => problemOf(this.resource.error()));
  protected readonly today = computed(() => brusselsDay(new Date(this.clock.now())));
  /** Capacity whose last day is being set. */
  protected readonly ending = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly status = signal('');
  /** Of adding somebody. */
  protected readonly addProblem = signal<Problem | null>(null);
  /** Of everything else. */
  protected readonly problem = signal<Problem | null>(null);

  constructor() {
    usePageTitle(() => (this.view() ? `Mensen van ${this.name()}` : null));
  }

  protected async add(person: AddOrganisationPerson): Promise<void> {
    await this.run(this.addProblem, async () => {
      const { personName, known, people } = await this.api.add(this.id(), person);
      this.show(people);
      this.form()?.clear();
      this.status.set(
        known
          ? `${personName} was al bekend met dit e-mailadres, en heeft nu deze hoedanigheid. Er is een mail onderweg.`
          : `${personName} is toegevoegd, en krijgt een uitnodiging met de mail.`,
      );
    });
  }

  protected async setLastDay(person: OrganisationPerson, lastDay: string | null): Promise<void> {
    if (!(await this.confirm.ask(this.questionOf(person, lastDay)))) return;
    await this.run(this.problem, async () => {
      this.show(await this.api.setLastDay(this.id(), person, { lastDay }));
      this.ending.set(null);
      const until = lastDay === null ? 'heeft geen einddatum meer' : `loopt tot en met ${formatDay(lastDay)}`;
      this.status.set(`De hoedanigheid van ${person.name} (${person.roleTitle}) ${until}.`);
    });
  }

  protected async inviteAgain(person: OrganisationPerson): Promise<void> {
    await this.run(this.problem, async () => {
      this.show(await this.api.inviteAgain(this.id(), person.capacityId));
      this.status.set(`${person.name} krijgt een nieuwe uitnodiging. De vorige werkt niet meer.`);
    });
  }

  private questionOf(person: OrganisationPerson, lastDay: string | null) {
    if (lastDay === null) {
      const text = `${person.name} blijft ${person.roleTitle} tot u een laatste dag invult.`;
      return { title: `Laatste dag van ${person.name} weghalen?`, text, confirm: 'Weghalen', cancel: 'Terug' };
    }
    const gone = lastDay < this.today();
    const left = (this.view()?.items ?? []).filter(({ capacityId }) => capacityId !== person.capacityId);
    const lastToSign = person.role === 'signatory' && isWithoutSignatory(left, lastDay);
    const text = [
      gone
        ? `${person.name} kan meteen niets meer doen voor ${this.name()}.`
        : `${person.name} kan na ${formatDay(lastDay)} niets meer doen voor ${this.name()}.`,
      'Wat al gedaan is, blijft.',
      ...(lastToSign ? ['Daarna is er geen ondertekenaar meer: niemand kan een aanvraag bevestigen.'] : []),
    ].join(' ');
    return { title: `Toegang van ${person.name} beëindigen?`, text, confirm: 'Beëindigen', cancel: 'Terug' };
  }

  private show(people: OrganisationPeopleView): void {
    this.resource.set(people);
    this.history.reload();
  }

  private async run(problem: typeof this.problem, act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.status.set('');
    this.addProblem.set(null);
    this.problem.set(null);
    try {
      await act();
    } catch (error) {
      const refused = problemOf(error);
      problem.set(refused);
      if (refused?.code === 'stale_version') this.resource.reload();
    } finally {
      this.busy.set(false);
    }
  }
}

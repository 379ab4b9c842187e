import { HttpClient } from '@angular/common/http';
import { Component, computed, effect, inject, input, numberAttribute, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { Icon } from '@samenspoor/ui/icon/icon';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { SaveStatus } from '@samenspoor/ui/save-status/save-status';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import type { StateLabel } from '@samenspoor/ui/state-chip/state-tone';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { usePageTitle } from '../../shell/navigation/page-title';
import { PublishSection } from './publish/publish-section';
import { ReadingView } from './reading/reading-view';
import { SECTIONS, sectionOf } from './section-titles';
import { ApplicantsSection } from './sections/applicants-section';
import { AttachmentsSection } from './sections/attachments-section';
import { BudgetSection } from './sections/budget-section';
import { CriteriaSection } from './sections/criteria-section';
import { GoalsSection } from './sections/goals-section';
import { IncentivesSection } from './sections/incentives-section';
import { QuestionsSection } from './sections/questions-section';
import { VersionStore } from './version-store';

const STATES: Readonly<Record<'draft' | 'published', StateLabel>> = {
  draft: { label: 'Ontwerp', tone: 'waiting' },
  published: { label: 'Gepubliceerd', tone: 'success' },
};

/** One version of a programme: a draft to edit, section by section, or what was published, to read. */
@Component({
  selector: 'app-version-page',
  imports: [
    ApplicantsSection,
    AttachmentsSection,
    BudgetSection,
    CriteriaSection,
    GoalsSection,
    Icon,
    IncentivesSection,
    MatButton,
    PageHeader,
    ProblemAlert,
    PublishSection,
    QuestionsSection,
    ReadingView,
    RefusalNotice,
    RouterLink,
    SaveStatus,
    Skeleton,
  ],
  templateUrl: './version-page.html',
  styleUrl: './version-page.scss',
  providers: [VersionStore],
})
export class VersionPage {
  readonly code = input.required<string>();
  readonly n = input.required({ transform: numberAttribute });
  /** The open section. */
  readonly deel = input<string>();

  protected readonly store = inject(VersionStore);
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  protected readonly discardProblem = signal<Problem | null>(null);
  protected readonly open = computed(() => SECTIONS.find(({ code }) => code === this.deel())?.code ?? 'doelen');
  protected readonly state = computed(() => {
    const view = this.store.view();
    return view && STATES[view.state];
  });
  protected readonly heading = computed(() => {
    const view = this.store.view();
    return view ? `${view.programmeName}, versie ${view.number}` : 'Programma';
  });
  protected readonly sections = computed(() =>
    SECTIONS.map((section) => ({
      ...section,
      faults: this.store.refusals().filter(({ pointer = '' }) => sectionOf(pointer) === section.code).length,
    })),
  );

  constructor() {
    usePageTitle(() => (this.store.view() ? this.heading() : null));
    effect(() => {
      const which = [this.code(), this.n()] as const;
      untracked(() => this.store.open(...which));
    });
  }

  protected async discard(): Promise<void> {
    const question = {
      title: 'Dit ontwerp weggooien?',
      text: 'Alles wat u in dit ontwerp wijzigde, gaat weg. De gepubliceerde versies blijven.',
      confirm: 'Weggooien',
    };
    if (!(await this.confirm.ask(question))) return;
    try {
      this.store.saving.forget();
      await firstValueFrom(this.http.delete(this.store.address() ?? ''));
      await this.router.navigateByUrl('/referentie/programmas');
    } catch (error) {
      this.discardProblem.set(problemOf(error));
    }
  }
}

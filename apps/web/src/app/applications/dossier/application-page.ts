import { NgComponentOutlet } from '@angular/common';
import {
  Component,
  DestroyRef,
  computed,
  debounced,
  effect,
  inject,
  input,
  linkedSignal,
  untracked,
} from '@angular/core';
import { ActivatedRoute, Router, RouterOutlet } from '@angular/router';
import { windowOf } from '@samenspoor/contracts/applications/own-window';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { Tabs } from '@samenspoor/ui/tabs/tabs';
import { ServerClock } from '../../shell/clock/server-clock';
import { FILE_ADDITIONS } from '../../shell/file/file-additions';
import { LiveFeed } from '../../shell/live/live-feed';
import { Session } from '../../shell/session/session';
import { typingPause } from '../content/typing-pause';
import { Draft } from '../draft';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { PARTS, type PartStatus, partStatuses } from '../parts/parts';
import { Colleagues } from '../presence/colleagues';
import { FieldMarks } from '../presence/field-marks';
import { PresenceBar } from '../presence/presence-bar';
import { ConflictPanel } from './conflict-panel';
import { GivenBack } from './given-back';
import { focusOnFragment } from './focus-on-fragment';
import { nextStep } from './next-step';
import { PartNav } from './part-nav';
import { RecomputationNotice } from './recomputation-notice';
import { WindowNotices } from './window-notices';

/** One application of the own local government: a draft with its parts to fill in, or what was handed in, in tabs. */
@Component({
  selector: 'app-application-page',
  imports: [
    ConflictPanel,
    EmptyState,
    FieldMarks,
    GivenBack,
    NgComponentOutlet,
    PageHeader,
    PartNav,
    PresenceBar,
    ProblemAlert,
    RecomputationNotice,
    RouterOutlet,
    Skeleton,
    Tabs,
    WindowNotices,
  ],
  providers: [OpenApplication, Draft, DraftSaving, LiveFeed, Colleagues],
  templateUrl: './application-page.html',
  styleUrl: './application-page.scss',
})
export class ApplicationPage {
  readonly id = input.required<string>();

  protected readonly open = inject(OpenApplication);
  protected readonly draft = inject(Draft);
  protected readonly saving = inject(DraftSaving);
  protected readonly clock = inject(ServerClock);
  protected readonly additions = inject(FILE_ADDITIONS);
  private readonly colleagues = inject(Colleagues);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  protected readonly view = this.open.view;
  protected readonly heading = computed(() => this.view()?.call.name ?? 'Aanvraag');
  protected readonly state = computed(() => {
    const view = this.view();
    return view ? APPLICATION_STATE_LABELS[view.state] : null;
  });
  protected readonly next = computed(() => {
    const view = this.view();
    const answerBy = this.additions?.answerBy() ?? null;
    return view ? nextStep(view, this.clock.now(), answerBy) : { step: null, holder: null };
  });
  protected readonly deadline = computed(() => {
    const window = this.open.isDraft() ? this.view()?.window : undefined;
    return window ? windowOf(window).closesAt.toISOString() : null;
  });
  private readonly settled = debounced(this.draft.content.cells, () =>
    untracked(this.draft.content.unsaved).length > 0 ? typingPause() : undefined,
  );
  /** While somebody types they aren't worked out: they stand beside what is looked at, and a keystroke is to be quick. */
  protected readonly statuses = linkedSignal<readonly PartStatus[] | null, readonly PartStatus[]>({
    source: () =>
      this.settled.isLoading()
        ? null
        : partStatuses(this.draft.findings(), this.draft.advice(), this.draft.chosen().length > 0, this.view()),
    computation: (now, before) => now ?? before?.value ?? [],
  });
  protected readonly missing = computed(() => this.open.problem()?.status === 404);
  /** Only who works on an application sees its versions; partners read what was filed. */
  private readonly own = computed(() => this.view()?.applicant.id === this.session.me()?.capacity.localGovernmentId);
  protected readonly tabs = computed(() => {
    const base = `/aanvragen/${this.id()}`;
    return [
      { label: 'Aanvraag', link: `${base}/overzicht` },
      ...(this.additions?.tabs() ?? []).map(({ path, ...tab }) => ({ ...tab, link: `${base}/${path}` })),
      { label: 'Tijdlijn', link: `${base}/tijdlijn` },
      ...(this.own()
        ? [
            { label: 'Versies', link: `${base}/versies` },
            { label: 'Wie werkt mee', link: `${base}/wie-werkt-mee` },
          ]
        : []),
      ...(this.view()?.state === 'granted' ? [{ label: 'Trajecten', link: `${base}/trajecten` }] : []),
    ];
  });

  constructor() {
    focusOnFragment();
    effect(() => {
      const id = this.id();
      untracked(() => void this.saving.start(id));
    });
    effect(() => {
      const id = this.open.editable() ? this.view()?.id : undefined;
      untracked(() => (id === undefined ? this.colleagues.stop() : this.colleagues.start(id)));
    });
    effect(() => {
      if (this.view() && !this.open.editable()) untracked(() => this.leaveParts());
    });
    effect(() => this.additions?.follow(this.open.isDraft() ? null : (this.view()?.id ?? null)));
    inject(DestroyRef).onDestroy(() => this.additions?.follow(null));
    effect(() => {
      if (this.additions && this.additions.changes() > 0) untracked(() => void this.open.load(this.id()));
    });
  }

  /** What was handed in can't be filled in any more, also when a colleague did so meanwhile. */
  private leaveParts(): void {
    const child = this.route.snapshot.firstChild?.routeConfig?.path;
    if (PARTS.some((part) => part.key === child))
      void this.router.navigate(['overzicht'], { relativeTo: this.route, replaceUrl: true });
  }
}

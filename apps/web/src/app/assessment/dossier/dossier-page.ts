import { NgComponentOutlet } from '@angular/common';
import { Component, DestroyRef, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterOutlet } from '@angular/router';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { DayPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { ReopenedNote } from '@samenspoor/ui/reopened-note/reopened-note';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { type TabLink, Tabs } from '@samenspoor/ui/tabs/tabs';
import { ServerClock } from '../../shell/clock/server-clock';
import { correctingStep } from '../../shell/file/correcting-step';
import { FILE_ADDITIONS } from '../../shell/file/file-additions';
import { isNotFound, problemOf } from '../../shell/http/problem-error';
import { usePageTitle } from '../../shell/navigation/page-title';
import { DossierStore } from './dossier-store';

/** What comes next and who holds the dossier, per state. */
const NEXT: Readonly<Record<ApplicationState, { readonly step: string; readonly holder: string }>> = {
  draft: { step: 'Indienen', holder: 'Aanvrager' },
  submitted: { step: 'Ontvankelijkheid nagaan', holder: 'Dossierbehandelaar ABB' },
  reopened: { step: 'Verbeteren en opnieuw indienen', holder: 'Aanvrager' },
  withdrawn: { step: 'Geen: de aanvraag is ingetrokken', holder: 'Niemand' },
  admissible: { step: 'Toekenning voorbereiden en beslissen', holder: 'Dossierbehandelaar ABB' },
  inadmissible: { step: 'Geen: het dossier is afgesloten', holder: 'Niemand' },
  granted: { step: 'Uitvoeren en rapporteren', holder: 'Aanvrager' },
  refused: { step: 'Geen: het dossier is afgesloten', holder: 'Niemand' },
};

/** One dossier of the ministry: header, then the application, the award and the timeline as tabs. */
@Component({
  selector: 'app-dossier-page',
  imports: [
    DayPipe,
    EmptyState,
    MatButton,
    NgComponentOutlet,
    PageHeader,
    ProblemAlert,
    ReopenedNote,
    RouterOutlet,
    Skeleton,
    Tabs,
  ],
  providers: [DossierStore],
  template: `
    @let file = store.current();
    <ss-page-header
      [heading]="heading()"
      [reference]="file?.reference ?? null"
      [state]="file ? labels[file.state] : null"
      [deadline]="deadline()"
      [now]="clock.now()"
      [nextStep]="next()?.step ?? null"
      [holder]="next()?.holder ?? null"
      [back]="{ label: 'Dossiers', link: '/dossiers' }"
    >
      @if (file) {
        <p class="ss-muted">
          {{ file.call.name }} · projectperiode {{ file.call.periodStart | day }} tot en met
          {{ file.call.periodEnd | day }}
          @if (file.partnership; as partnership) {
            · {{ partnership.name }}
          }
        </p>
      }
    </ss-page-header>
    @if (file) {
      @if (file.asFiled) {
        <ss-reopened-note [until]="file.window.reopenedUntil" [reason]="file.stateReason">
          U ziet hier wat het laatst is ingediend. Wat de aanvrager nu aanpast, ziet u zodra het opnieuw is ingediend.
        </ss-reopened-note>
      }
      @if (additions?.header; as header) {
        <ng-container *ngComponentOutlet="header" />
      }
      <ss-tabs [tabs]="tabs()" label="Onderdelen van het dossier"><router-outlet /></ss-tabs>
    } @else if (missing()) {
      <ss-empty-state heading="Dit dossier bestaat niet" text="Het bestaat niet, of het is niet voor u zichtbaar." />
    } @else if (problem()) {
      <ss-problem [problem]="problem()" />
      <button type="button" matButton="outlined" (click)="store.reload()">Probeer opnieuw</button>
    } @else {
      <ss-skeleton shape="rows" [lines]="10" label="Het dossier wordt geladen…" />
    }
  `,
})
export class DossierPage {
  readonly id = input.required<string>();

  protected readonly store = inject(DossierStore);
  protected readonly additions = inject(FILE_ADDITIONS);
  protected readonly clock = inject(ServerClock);
  protected readonly labels = APPLICATION_STATE_LABELS;
  protected readonly next = computed(() => {
    const file = this.store.current();
    const answerBy = this.additions?.answerBy() ?? null;
    if (file && answerBy !== null) return { step: correctingStep(answerBy), holder: 'Aanvrager' };
    return file && NEXT[file.state];
  });
  /** Until when the applicant works on it again. */
  protected readonly deadline = computed(() => {
    const file = this.store.current();
    return file?.state === 'reopened' ? file.window.reopenedUntil : null;
  });
  protected readonly missing = computed(() => isNotFound(this.store.application.error()));
  protected readonly problem = computed(() => problemOf(this.store.application.error()));
  protected readonly heading = computed(
    () => this.store.current()?.applicant.name ?? (this.missing() ? 'Dossier niet gevonden' : 'Dossier'),
  );
  protected readonly tabs = computed((): readonly TabLink[] => {
    const base = `/dossiers/${this.id()}`;
    return [
      { label: 'Aanvraag', link: base },
      ...(this.store.isAwarded() ? [{ label: 'Toekenning', link: `${base}/toekenning` }] : []),
      ...(this.additions?.tabs() ?? []).map(({ path, ...tab }) => ({ ...tab, link: `${base}/${path}` })),
      { label: 'Tijdlijn', link: `${base}/tijdlijn` },
    ];
  });

  constructor() {
    effect(() => this.store.open(this.id()));
    effect(() => this.additions?.follow(this.id()));
    inject(DestroyRef).onDestroy(() => this.additions?.follow(null));
    effect(() => {
      if (this.additions && this.additions.changes() > 0) untracked(() => this.store.reload());
    });
    usePageTitle(() => {
      const file = this.store.current();
      return file && `${file.applicant.name} ${file.reference ?? ''}`.trim();
    });
  }
}

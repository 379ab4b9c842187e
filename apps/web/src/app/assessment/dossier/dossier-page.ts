import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { type TabLink, Tabs } from '@samenspoor/ui/tabs/tabs';
import { DossierStore } from './dossier-store';

/** What comes next and who holds the dossier, per state. */
const NEXT: Readonly<Record<ApplicationState, { readonly step: string; readonly holder: string }>> = {
  draft: { step: 'Indienen', holder: 'Aanvrager' },
  submitted: { step: 'Ontvankelijkheid nagaan', holder: 'Dossierbehandelaar ABB' },
  admissible: { step: 'Toekenning voorbereiden en beslissen', holder: 'Dossierbehandelaar ABB' },
  inadmissible: { step: 'Geen: het dossier is afgesloten', holder: 'Niemand' },
  granted: { step: 'Uitvoeren en rapporteren', holder: 'Aanvrager' },
  refused: { step: 'Geen: het dossier is afgesloten', holder: 'Niemand' },
};

/** One dossier of the ministry: header, then the application, the award and the timeline as tabs. */
@Component({
  selector: 'app-dossier-page',
  imports: [EmptyState, PageHeader, RouterOutlet, Skeleton, Tabs],
  providers: [DossierStore],
  template: `
    @if (store.current(); as file) {
      <ss-page-header
        [heading]="file.applicant.name"
        [reference]="file.reference"
        [state]="labels[file.state]"
        [nextStep]="next[file.state].step"
        [holder]="next[file.state].holder"
        [back]="{ label: 'Dossiers', link: '/dossiers' }"
      >
        <p class="ss-muted">
          {{ file.call.name }}
          @if (file.partnership; as partnership) {
            · {{ partnership.name }}
          }
        </p>
      </ss-page-header>
      <ss-tabs [tabs]="tabs()" label="Onderdelen van het dossier"><router-outlet /></ss-tabs>
    } @else if (store.application.error()) {
      <ss-page-header heading="Dossier niet gevonden" [back]="{ label: 'Dossiers', link: '/dossiers' }" />
      <ss-empty-state heading="Dit dossier bestaat niet" text="Het bestaat niet, of het is niet voor u zichtbaar." />
    } @else {
      <ss-skeleton shape="rows" [lines]="10" label="Het dossier wordt geladen…" />
    }
  `,
})
export class DossierPage {
  readonly id = input.required<string>();

  protected readonly store = inject(DossierStore);
  protected readonly labels = APPLICATION_STATE_LABELS;
  protected readonly next = NEXT;
  protected readonly tabs = computed((): readonly TabLink[] => {
    const base = `/dossiers/${this.id()}`;
    return [
      { label: 'Aanvraag', link: base },
      ...(this.store.isAwarded() ? [{ label: 'Toekenning', link: `${base}/toekenning` }] : []),
      { label: 'Tijdlijn', link: `${base}/tijdlijn` },
    ];
  });

  constructor() {
    effect(() => this.store.open(this.id()));
  }
}

import { Component, inject } from '@angular/core';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { History } from '../../shell/timeline/history';
import { DossierStore } from './dossier-store';

/** Everything that happened to the dossier, newest first. */
@Component({
  selector: 'app-timeline-tab',
  imports: [History],
  template: `
    <h2>Tijdlijn</h2>
    <app-history [entries]="store.timeline" [states]="states" />
  `,
})
export class TimelineTab {
  protected readonly store = inject(DossierStore);
  protected readonly states = APPLICATION_STATE_LABELS;
}

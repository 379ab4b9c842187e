import { Component, computed, inject } from '@angular/core';
import type { RowNaming } from '@samenspoor/contracts/audit/change-titles';
import { rowName } from '@samenspoor/contracts/calls/row-name';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { History } from '../../shell/timeline/history';
import { DossierStore } from './dossier-store';

/** Everything that happened to the dossier, newest first. */
@Component({
  selector: 'app-timeline-tab',
  imports: [History],
  template: `
    <h2>Tijdlijn</h2>
    <app-history [entries]="store.timeline" [states]="states" [nameOf]="nameOf()" />
  `,
})
export class TimelineTab {
  protected readonly store = inject(DossierStore);
  protected readonly nameOf = computed<RowNaming | undefined>(() => {
    const themes = this.store.current()?.call.themes;
    return themes && ((code) => rowName(code, themes));
  });
  protected readonly states = APPLICATION_STATE_LABELS;
}

import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LastYear } from '../continue/last-year';
import { Draft } from '../draft';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { PartFrame } from '../parts/part-frame';
import { WorkbookPanel } from '../workbook/workbook-panel';
import { KpiForm } from './kpi-form';

/** Part 2: what the local government plans, per KPI row. */
@Component({
  selector: 'app-kpi-part',
  imports: [KpiForm, PartFrame, RouterLink, WorkbookPanel],
  providers: [LastYear],
  template: `
    <app-part-frame part="kpi-tabel" [lead]="open.words().lead">
      @if (lastYear.view() && open.editable()) {
        <p class="ss-no-print"><a routerLink="../verdergaan">Verdergaan van vorig jaar</a></p>
      }
      <app-workbook-panel />
      <app-kpi-form
        id="kpi-tabel"
        tabindex="-1"
        [themes]="open.themes()"
        [cells]="draft.content.cells()"
        [table]="draft.table()"
        [ranking]="draft.ranking()"
        [messages]="draft.messages()"
        [lastYear]="lastYear.figures()"
        (edited)="saving.edit($event.cell, $event.text)"
      />
    </app-part-frame>
  `,
})
export class KpiPart {
  protected readonly open = inject(OpenApplication);
  protected readonly draft = inject(Draft);
  protected readonly lastYear = inject(LastYear);
  protected readonly saving = inject(DraftSaving);
}

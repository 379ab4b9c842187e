import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FIGURE_KIND_TITLES } from '@samenspoor/contracts/catalogue/figure-texts';
import type { FigureUploadSummary } from '@samenspoor/contracts/catalogue/figures';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { CountPipe, MomentPipe } from '@samenspoor/ui/format/pipes';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { MoreButton } from '../../shell/http/more-button';
import { pagedList } from '../../shell/http/paged-list';
import { FIGURE_UPLOAD_LABELS } from './upload-states';

/** Every table that was uploaded, with what became of it. */
@Component({
  selector: 'app-upload-history',
  imports: [CountPipe, EmptyState, MomentPipe, MoreButton, ProblemAlert, RouterLink, Skeleton, StateChip, TableFrame],
  template: `
    <h2>Opgeladen tabellen</h2>
    <ss-problem [problem]="list.problem()" />
    @if (list.loading()) {
      <ss-skeleton shape="rows" [lines]="4" />
    } @else if (list.items().length > 0) {
      <ss-table-frame label="Opgeladen tabellen">
        <table class="uploads ss-table ss-table-dense ss-table-stack">
          <caption class="ss-visually-hidden">
            Opgeladen tabellen
          </caption>
          <thead>
            <tr>
              <th scope="col">Bestand</th>
              <th scope="col">Cijfers</th>
              <th scope="col">Bron</th>
              <th scope="col">Opgeladen</th>
              <th scope="col" class="ss-number">Nieuw</th>
              <th scope="col" class="ss-number">Gewijzigd</th>
              <th scope="col">Stand</th>
            </tr>
          </thead>
          <tbody>
            @for (upload of list.items(); track upload.id) {
              <tr>
                <th scope="row">
                  <a [routerLink]="['/referentie/cijfers/tabellen', upload.id]">{{ upload.fileName }}</a>
                </th>
                <td data-label="Cijfers">{{ titles[upload.kind] }}, {{ upload.year }}</td>
                <td data-label="Bron">{{ upload.source }}</td>
                <td data-label="Opgeladen">{{ upload.uploadedAt | moment }} door {{ upload.uploadedByName }}</td>
                <td data-label="Nieuw" class="ss-number">{{ upload.counts.added | count }}</td>
                <td data-label="Gewijzigd" class="ss-number">{{ upload.counts.changed | count }}</td>
                <td data-label="Stand">
                  <ss-state-chip [label]="labels[upload.state].label" [tone]="labels[upload.state].tone" />
                </td>
              </tr>
            }
          </tbody>
        </table>
      </ss-table-frame>
      <app-more-button [list]="list" rows=".uploads tbody tr">Toon oudere tabellen</app-more-button>
    } @else if (!list.problem()) {
      <ss-empty-state
        heading="Nog geen tabel opgeladen"
        text="Laad de officiële tabel op. U kijkt ze eerst na; pas daarna worden de cijfers overgenomen."
      />
    }
  `,
  styles: `
    h2 {
      margin-top: 2rem;
    }
  `,
})
export class UploadHistory {
  protected readonly titles = FIGURE_KIND_TITLES;
  protected readonly labels = FIGURE_UPLOAD_LABELS;
  protected readonly list = pagedList<FigureUploadSummary>(() => '/api/v1/figures/uploads?limit=10');
}

import { Component, computed, input } from '@angular/core';
import type { WorkbookChangeView } from '@samenspoor/contracts/applications/workbook';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { shownValue } from './upload-labels';

/** What a workbook would change, old beside new, per sheet. */
@Component({
  selector: 'app-workbook-changes',
  imports: [StateChip, TableFrame],
  template: `
    <ss-table-frame label="Wat er verandert">
      <table class="ss-table ss-table-dense ss-table-stack">
        <caption class="ss-visually-hidden">
          Wat er verandert: oud en nieuw per cel
        </caption>
        <thead>
          <tr>
            <th scope="col">Wat</th>
            <th scope="col">Werkblad</th>
            <th scope="col">Cel</th>
            <th scope="col">Nu</th>
            <th scope="col">In het werkboek</th>
            <th scope="col">Gevolg</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.field) {
            <tr [class.blocked]="row.blocked">
              <th scope="row">{{ row.title }}</th>
              <td data-label="Werkblad">{{ row.sheet || '–' }}</td>
              <td data-label="Cel">{{ row.place }}</td>
              <td data-label="Nu" class="value">{{ row.from }}</td>
              <td data-label="In het werkboek" class="value">{{ row.to }}</td>
              <td data-label="Gevolg">
                @if (row.blocked) {
                  <ss-state-chip label="blijft zoals het is" tone="danger" />
                } @else if (row.changedSince) {
                  <ss-state-chip label="intussen gewijzigd" tone="waiting" />
                } @else {
                  <ss-state-chip label="wordt anders" tone="info" />
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </ss-table-frame>
  `,
  styles: `
    th::first-letter {
      text-transform: uppercase;
    }

    .value {
      min-width: 4.5rem;
      max-width: 24rem;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }

    .blocked .value:last-of-type {
      text-decoration: line-through;
    }
  `,
})
export class WorkbookChanges {
  readonly changes = input.required<readonly WorkbookChangeView[]>();

  protected readonly rows = computed(() =>
    this.changes().map((change) => ({
      ...change,
      from: shownValue(change, change.from),
      to: shownValue(change, change.to),
      place: change.address ?? (change.row === null ? '–' : `rij ${change.row}`),
    })),
  );
}

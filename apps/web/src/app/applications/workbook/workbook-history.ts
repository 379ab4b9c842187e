import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { WorkbookUploadSummary } from '@samenspoor/contracts/applications/workbook';
import { CountPipe, MomentPipe } from '@samenspoor/ui/format/pipes';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { UPLOAD_LABELS } from './upload-labels';

/** Every workbook that was uploaded, by whom, and what became of it. */
@Component({
  selector: 'app-workbook-history',
  imports: [CountPipe, MatButton, MomentPipe, StateChip, TableFrame],
  template: `
    <h3>Opgeladen werkboeken</h3>
    <ss-table-frame label="Opgeladen werkboeken">
      <table class="ss-table ss-table-dense ss-table-stack">
        <caption class="ss-visually-hidden">
          Opgeladen werkboeken, het nieuwste eerst
        </caption>
        <thead>
          <tr>
            <th scope="col">Bestand</th>
            <th scope="col">Opgeladen</th>
            <th scope="col">Uitkomst</th>
            <th scope="col">Meldingen</th>
            <th scope="col"><span class="ss-visually-hidden">Bekijken</span></th>
          </tr>
        </thead>
        <tbody>
          @for (item of items(); track item.id) {
            <tr>
              <th scope="row">{{ item.fileName }}</th>
              <td data-label="Opgeladen">{{ item.uploadedAt | moment }}, {{ item.uploadedByName }}</td>
              <td data-label="Uitkomst">
                <ss-state-chip [label]="labels[item.state].label" [tone]="labels[item.state].tone" />
                @if (item.settledAt; as at) {
                  <span class="ss-muted settled">{{ at | moment }}, {{ item.settledByName }}</span>
                }
              </td>
              <td data-label="Meldingen" class="text ss-prose">
                @if (item.refusal; as refusal) {
                  {{ refusal }}
                } @else {
                  {{ item.changed | count }} {{ item.changed === 1 ? 'wijziging' : 'wijzigingen' }},
                  {{ item.errors | count }} {{ item.errors === 1 ? 'fout' : 'fouten' }}, {{ item.warnings | count }}
                  {{ item.warnings === 1 ? 'waarschuwing' : 'waarschuwingen' }}
                }
              </td>
              <td>
                @if (item.state !== 'refused') {
                  <button
                    type="button"
                    matButton
                    [attr.aria-label]="'Bekijk ' + item.fileName"
                    (click)="chosen.emit(item.id)"
                  >
                    Bekijk
                  </button>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </ss-table-frame>
  `,
  styles: `
    th,
    .text {
      min-width: 9rem;
      white-space: normal;
      overflow-wrap: anywhere;
    }

    .text::before {
      overflow-wrap: normal;
    }

    .settled {
      display: block;
    }
  `,
})
export class WorkbookHistory {
  readonly items = input.required<readonly WorkbookUploadSummary[]>();
  /** The id of the one to look at. */
  readonly chosen = output<string>();

  protected readonly labels = UPLOAD_LABELS;
}

import { Component, input } from '@angular/core';
import type { ChangeText } from '@samenspoor/contracts/catalogue/programme-change-texts';
import { TableFrame } from '@samenspoor/ui/table/table-frame';

/** What changed: was and is. */
@Component({
  selector: 'app-change-table',
  imports: [TableFrame],
  template: `
    <ss-table-frame [label]="caption()">
      <table class="ss-table ss-table-dense ss-table-stack">
        <caption class="ss-visually-hidden">
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">Wat</th>
            <th scope="col">Was</th>
            <th scope="col">Wordt</th>
          </tr>
        </thead>
        <tbody>
          @for (change of changes(); track $index) {
            <tr>
              <th scope="row">{{ change.title }}</th>
              <td data-label="Was">{{ change.from }}</td>
              <td data-label="Wordt">{{ change.to }}</td>
            </tr>
          }
        </tbody>
      </table>
    </ss-table-frame>
  `,
})
export class ProgrammeChangeTable {
  readonly caption = input.required<string>();
  readonly changes = input.required<readonly ChangeText[]>();
}

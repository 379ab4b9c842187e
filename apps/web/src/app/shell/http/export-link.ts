import { Component, computed, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { Icon } from '@samenspoor/ui/icon/icon';

/** Where the workbook of a list is: its own address with the same filters. */
export function exportAddress(listAddress: string): string {
  const [path = '', query] = listAddress.split('?');
  return query === undefined ? `${path}/export.xlsx` : `${path}/export.xlsx?${query}`;
}

/** Downloads a list as a workbook, filtered and sorted as it is on the screen. */
@Component({
  selector: 'app-export-link',
  imports: [Icon, MatAnchor],
  template: `
    <a matButton="outlined" [href]="href()" download
      ><ss-icon name="download" /> Excel<span class="ss-visually-hidden"> van deze lijst</span></a
    >
  `,
})
export class ExportLink {
  /** The address of the API that the list asks. */
  readonly list = input.required<string>();
  protected readonly href = computed(() => exportAddress(this.list()));
}

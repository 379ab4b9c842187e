import { Component, computed, input, signal } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import type { WorkbookMessageView } from '@samenspoor/contracts/applications/workbook';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TableFrame } from '@samenspoor/ui/table/table-frame';

/** What there is to say about a workbook, with sheet, row and column. */
@Component({
  selector: 'app-workbook-messages',
  imports: [MatButtonToggle, MatButtonToggleGroup, StateChip, TableFrame],
  template: `
    <mat-button-toggle-group
      aria-label="Toon meldingen"
      hideSingleSelectionIndicator
      [value]="shown()"
      (change)="shown.set($event.value)"
    >
      <mat-button-toggle value="all">Alle ({{ messages().length }})</mat-button-toggle>
      <mat-button-toggle value="error">Fouten ({{ errors() }})</mat-button-toggle>
      <mat-button-toggle value="warning">Waarschuwingen ({{ messages().length - errors() }})</mat-button-toggle>
    </mat-button-toggle-group>
    <ss-table-frame label="Meldingen">
      <table class="ss-table ss-table-dense ss-table-stack">
        <caption class="ss-visually-hidden">
          Meldingen over het werkboek
        </caption>
        <thead>
          <tr>
            <th scope="col">Soort</th>
            <th scope="col">Werkblad</th>
            <th scope="col">Rij</th>
            <th scope="col">Kolom</th>
            <th scope="col">Melding</th>
          </tr>
        </thead>
        <tbody>
          @for (message of rows(); track $index) {
            <tr>
              <td data-label="Soort">
                @if (message.severity === 'error') {
                  <ss-state-chip label="Fout" tone="danger" />
                } @else {
                  <ss-state-chip label="Waarschuwing" tone="waiting" />
                }
              </td>
              <td data-label="Werkblad">{{ message.sheet || '–' }}</td>
              <td data-label="Rij">{{ message.row ?? '–' }}</td>
              <td data-label="Kolom">{{ message.column ?? '–' }}</td>
              <td data-label="Melding" class="text ss-prose">{{ message.text }}</td>
            </tr>
          } @empty {
            <tr>
              <td colspan="5">Geen meldingen van deze soort.</td>
            </tr>
          }
        </tbody>
      </table>
    </ss-table-frame>
  `,
  styles: `
    mat-button-toggle-group {
      flex-wrap: wrap;
      margin-bottom: 0.75rem;
    }

    .text {
      min-width: min(18rem, 100%);
      white-space: normal;
      overflow-wrap: anywhere;
    }
  `,
})
export class WorkbookMessages {
  readonly messages = input.required<readonly WorkbookMessageView[]>();

  protected readonly shown = signal<'all' | 'error' | 'warning'>('all');
  protected readonly errors = computed(() => this.messages().filter(({ severity }) => severity === 'error').length);
  protected readonly rows = computed(() =>
    this.messages().filter(({ severity }) => this.shown() === 'all' || severity === this.shown()),
  );
}

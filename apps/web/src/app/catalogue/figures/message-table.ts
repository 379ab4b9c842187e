import { Component, computed, input, signal } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import type { FigureMessageView } from '@samenspoor/contracts/catalogue/figures';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { blockingMessages } from './upload-summary';

/** What there is to say about a table, with the place in the file. */
@Component({
  selector: 'app-message-table',
  imports: [EmptyState, MatButtonToggle, MatButtonToggleGroup, StateChip, TableFrame],
  template: `
    @if (messages().length > 0) {
      <mat-button-toggle-group
        aria-label="Toon meldingen"
        hideSingleSelectionIndicator
        [value]="shown()"
        (change)="shown.set($event.value)"
      >
        <mat-button-toggle value="all">Alle ({{ left().length }})</mat-button-toggle>
        <mat-button-toggle value="error">Fouten ({{ errors().length }})</mat-button-toggle>
        <mat-button-toggle value="warning">Waarschuwingen ({{ warnings().length }})</mat-button-toggle>
      </mat-button-toggle-group>
    }
    @if (rows().length > 0) {
      <ss-table-frame label="Meldingen">
        <table class="ss-table ss-table-dense ss-table-stack">
          <caption class="ss-visually-hidden">
            Meldingen over de tabel
          </caption>
          <thead>
            <tr>
              <th scope="col">Soort</th>
              <th scope="col">Werkblad</th>
              <th scope="col" class="ss-number">Rij</th>
              <th scope="col">Cel</th>
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
                <td data-label="Rij" class="ss-number">{{ message.row ?? '–' }}</td>
                <td data-label="Cel">{{ message.address ?? '–' }}</td>
                <td data-label="Melding" class="text ss-prose">{{ message.text }}</td>
              </tr>
            }
          </tbody>
        </table>
      </ss-table-frame>
    } @else {
      <ss-empty-state heading="Geen meldingen" text="In dit deel is niets op te merken." icon="check-circle" />
    }
  `,
  styles: `
    mat-button-toggle-group {
      flex-wrap: wrap;
      margin-bottom: 1rem;
    }

    .text {
      min-width: min(20rem, 100%);
      white-space: normal;
    }
  `,
})
export class MessageTable {
  readonly messages = input.required<readonly FigureMessageView[]>();
  readonly addMerged = input(false);

  protected readonly shown = signal<'all' | 'error' | 'warning'>('all');
  protected readonly errors = computed(() => blockingMessages(this.messages(), this.addMerged()));
  protected readonly warnings = computed(() => this.messages().filter(({ severity }) => severity === 'warning'));
  protected readonly left = computed(() => [...this.errors(), ...this.warnings()]);
  protected readonly rows = computed(() => {
    if (this.shown() === 'error') return this.errors();
    return this.shown() === 'warning' ? this.warnings() : this.left();
  });
}

import { Component, computed, input, signal } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { FigureChangeView } from '@samenspoor/contracts/catalogue/figures';
import { formatCount } from '@samenspoor/domain/kernel/format';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { CountPipe } from '@samenspoor/ui/format/pipes';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { kindOfChange } from './upload-summary';

/** Old and new figures side by side; those that stay the same only when asked for. */
@Component({
  selector: 'app-change-table',
  imports: [CountPipe, EmptyState, MatCheckbox, TableFrame],
  template: `
    @if (same() > 0) {
      <mat-checkbox [checked]="all()" (change)="all.set($event.checked)">
        Toon ook de {{ same() | count }} cijfers die hetzelfde blijven
      </mat-checkbox>
    }
    @if (rows().length > 0) {
      <ss-table-frame label="Oude en nieuwe cijfers">
        <table class="ss-table ss-table-dense ss-table-stack">
          <caption class="ss-visually-hidden">
            Oude en nieuwe cijfers per gemeente
          </caption>
          <thead>
            <tr>
              <th scope="col">Gemeente</th>
              <th scope="col">NIS-code</th>
              <th scope="col" class="ss-number">Oud</th>
              <th scope="col" class="ss-number">Nieuw</th>
              <th scope="col" class="ss-number">Verschil</th>
            </tr>
          </thead>
          <tbody>
            @for (change of rows(); track change.nis + change.addedFrom.length) {
              <tr>
                <th scope="row">
                  {{ change.name }}
                  @if (change.addedFrom.length > 0) {
                    <span class="ss-muted">som van {{ change.addedFrom.join(', ') }}</span>
                  }
                </th>
                <td data-label="NIS-code">{{ change.nis }}</td>
                <td data-label="Oud" class="ss-number">
                  {{ change.from | count }}
                  @if (change.fromDemo) {
                    <span class="ss-muted">fictief</span>
                  }
                </td>
                <td data-label="Nieuw" class="ss-number">{{ change.to | count }}</td>
                <td data-label="Verschil" class="ss-number">{{ difference(change) }}</td>
              </tr>
            }
          </tbody>
        </table>
      </ss-table-frame>
    } @else {
      <ss-empty-state heading="Er verandert niets" text="Geen enkel cijfer wordt anders door deze tabel." />
    }
  `,
  styles: `
    th .ss-muted {
      font-weight: 400;
    }
  `,
})
export class ChangeTable {
  readonly changes = input.required<readonly FigureChangeView[]>();

  protected readonly all = signal(false);
  private readonly moved = computed(() => this.changes().filter((change) => kindOfChange(change) !== 'same'));
  protected readonly same = computed(() => this.changes().length - this.moved().length);
  protected readonly rows = computed(() => (this.all() ? this.changes() : this.moved()));

  protected difference({ from, to }: FigureChangeView): string {
    if (from === null) return '–';
    return `${to > from ? '+' : ''}${formatCount(to - from)}`;
  }
}

import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';

/** Holds the filters of a list, says how many there are left, and clears them at once. The fields go inside, and views that are kept in the slot `views`. */
@Component({
  selector: 'ss-filter-bar',
  imports: [Icon, MatButton],
  template: `
    <form role="search" class="ss-dense" [attr.aria-label]="label()" (submit)="$event.preventDefault()">
      <div class="fields"><ng-content /></div>
      <div class="ss-row">
        <span class="summary" role="status">{{ summary() }}</span>
        @if (active() > 0) {
          <button type="button" matButton (click)="cleared.emit()">
            <ss-icon name="close" /> Wis filters ({{ active() }})
          </button>
        }
        <ng-content select="[views]" />
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 1rem;
    }

    .fields {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75rem;
    }

    .ss-row {
      min-height: 2.5rem;
    }

    .summary {
      color: var(--ss-muted);
    }
  `,
})
export class FilterBar {
  readonly label = input('Filteren');
  /** How many filters are set. */
  readonly active = input(0);
  /** What the list shows now: "25 van 60 dossiers". */
  readonly summary = input('');
  readonly cleared = output();
}

import { Component, input } from '@angular/core';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import type { RowFigures } from './row-figures';

/** One line beside a KPI row: what was asked, granted and reached the year before. */
@Component({
  selector: 'app-row-last-year',
  imports: [CentsPipe, CountPipe],
  template: `
    @let then = figures();
    Vorig jaar{{ then.from.length > 0 ? ' (rij ' + then.from.join(' + ') + ')' : '' }}:
    <span>{{ amount() ? (then.asked | cents) : (then.asked | count) }} gevraagd</span> ·
    <span>{{ amount() ? (then.granted | cents) : (then.granted | count) }} toegekend</span> ·
    @if (then.reached === null) {
      <span aria-hidden="true">– behaald</span><span class="ss-visually-hidden">behaald nog niet gerapporteerd</span>
    } @else {
      <span>{{ amount() ? (then.reached | cents) : (then.reached | count) }} behaald</span>
    }
  `,
  styles: `
    :host {
      display: block;
      font-size: 0.875rem;
      line-height: 1.25rem;
      color: var(--ss-muted);
    }

    span {
      white-space: nowrap;
    }
  `,
})
export class RowLastYear {
  readonly figures = input.required<RowFigures>();
  /** A row of amounts counts cents. */
  readonly amount = input(false);
}

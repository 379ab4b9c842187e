import { Component, input } from '@angular/core';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import type { RowFigures } from './row-figures';

/** Beside a KPI row, or in one line below it where there is no column: what was asked, granted and reached the year before. */
@Component({
  selector: 'app-row-last-year',
  imports: [CentsPipe, CountPipe],
  template: `
    @let then = figures();
    <span class="when">Vorig jaar:</span>
    @if (then.from.length > 0) {
      <span class="figure">rij {{ then.from.join(' + ') }}</span>
    }
    <span class="figure">{{ amount() ? (then.asked | cents) : (then.asked | count) }} gevraagd</span>
    <span class="figure">{{ amount() ? (then.granted | cents) : (then.granted | count) }} toegekend</span>
    @if (then.reached === null) {
      <span class="figure"
        ><span aria-hidden="true">– behaald</span
        ><span class="ss-visually-hidden">behaald nog niet gerapporteerd</span></span
      >
    } @else {
      <span class="figure">{{ amount() ? (then.reached | cents) : (then.reached | count) }} behaald</span>
    }
  `,
  styles: `
    :host {
      display: block;
      font-size: 0.875rem;
      line-height: 1.25rem;
      color: var(--ss-muted);
    }

    /* The column says so. */
    .when {
      display: none;
    }

    .figure {
      display: block;
      position: relative;
    }

    @media screen {
      @container (max-width: 46rem) {
        .when,
        .figure {
          display: inline;
        }

        .figure {
          white-space: nowrap;
        }

        .when::after {
          content: ' ';
        }

        .figure:not(:last-child)::after {
          content: ' · ';
        }
      }
    }
  `,
})
export class RowLastYear {
  readonly figures = input.required<RowFigures>();
  /** A row of amounts counts cents. */
  readonly amount = input(false);
}

import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import type { FigureHistoryView } from '@samenspoor/contracts/catalogue/figures';
import { FIGURE_KIND_TITLES } from '@samenspoor/contracts/catalogue/figure-texts';
import { CountPipe, MomentPipe } from '@samenspoor/ui/format/pipes';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { problemOf } from '../../shell/http/problem-error';

/** Which figure of one municipality and year held when. */
@Component({
  selector: 'app-figure-history',
  imports: [CountPipe, MomentPipe, ProblemAlert, Skeleton],
  template: `
    <ss-problem [problem]="problem()" />
    @if (held.hasValue()) {
      <ul>
        @for (figure of held.value(); track $index) {
          <li>
            {{ titles[figure.kind] }}: <strong>{{ figure.count | count }}</strong>,
            @if (figure.heldUntil) {
              tot {{ figure.heldUntil | moment }}
            } @else if (figure.heldFrom) {
              sinds {{ figure.heldFrom | moment }}
            } @else {
              nu
            }
            <span class="ss-muted">({{ figure.source }})</span>
          </li>
        }
      </ul>
    } @else if (!problem()) {
      <ss-skeleton shape="rows" [lines]="2" />
    }
  `,
  styles: `
    ul {
      margin: 0.25rem 0;
      padding-inline-start: 1.25rem;
    }
  `,
})
export class FigureHistory {
  /** Id of the municipality. */
  readonly place = input.required<string>();
  readonly year = input.required<number>();

  protected readonly titles = FIGURE_KIND_TITLES;
  protected readonly held = httpResource<FigureHistoryView[]>(
    () => `/api/v1/figures/${this.place()}/history?year=${this.year()}`,
  );
  protected readonly problem = computed(() => problemOf(this.held.error()));
}

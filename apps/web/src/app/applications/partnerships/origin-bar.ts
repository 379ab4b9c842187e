import { Component, computed, input } from '@angular/core';
import type { PartnershipOrigin } from '@samenspoor/contracts/applications/partnership';
import { CountPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';

/** The bar holds twice the threshold: the mark stands in the middle. */
const SCALE = 2;

/** How many inhabitants the members count together, against the threshold: in words, with a bar beside them. */
@Component({
  selector: 'app-origin-bar',
  imports: [CountPipe, Icon],
  template: `
    <p class="verdict" [class.short]="short()" [class.open]="open()">
      <ss-icon [name]="origin().enough ? 'check-circle' : open() ? 'info' : 'alert'" />
      <span>
        @if (origin().total > 0 || !open()) {
          Samen {{ origin().total | count }} inwoners van niet-EU-14-herkomst ({{ origin().year }}).
        }
        @if (origin().enough) {
          Dat is meer dan {{ origin().threshold | count }}.
        } @else if (open()) {
          Of u samen genoeg inwoners telt, is nog niet bekend: niet alle officiële cijfers van {{ origin().year }} zijn
          er al. Er zijn er meer dan {{ origin().threshold | count }} nodig.
        } @else {
          Er zijn er meer dan {{ origin().threshold | count }} nodig.
        }
      </span>
    </p>
    <div class="bar ss-bar-ground" aria-hidden="true"><span class="fill ss-bar" [style.width.%]="filled()"></span></div>
    @if (origin().unknown.length > 0) {
      <p class="ss-muted">Zonder cijfer: {{ origin().unknown.join(', ') }}.</p>
    }
  `,
  styles: `
    .verdict {
      display: flex;
      align-items: flex-start;
      gap: 0.5rem;
      margin: 0 0 0.5rem;
      font-weight: 600;
      color: var(--ss-tone-success);
    }

    .verdict.short {
      color: var(--ss-tone-danger);
    }

    .verdict.open {
      color: inherit;
    }

    .bar {
      position: relative;
      max-width: var(--ss-text-width);
      height: 0.75rem;
      border-radius: 0.375rem;
      background: var(--ss-bar-ground);
      overflow: hidden;
    }

    .bar::after {
      content: '';
      position: absolute;
      inset: 0 auto 0 50%;
      border-left: 2px solid var(--mat-sys-on-surface);
    }

    .fill {
      display: block;
      height: 100%;
      background: var(--ss-bar-granted);
    }
  `,
})
export class OriginBar {
  readonly origin = input.required<PartnershipOrigin>();
  /** Figures that are missing don't count as zero: it isn't known yet. */
  protected readonly open = computed(() => !this.origin().enough && this.origin().unknown.length > 0);
  protected readonly short = computed(() => !this.origin().enough && !this.open());
  protected readonly filled = computed(() =>
    Math.min(100, (100 * this.origin().total) / (SCALE * Math.max(1, this.origin().threshold))),
  );
}

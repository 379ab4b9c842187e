import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon } from '@samenspoor/ui/icon/icon';
import { OpenApplication } from '../open-application';
import { type PartKey, partsOf } from './parts';

/** The frame of one part: its title, what it is for, its content, and the way to the part before and after. */
@Component({
  selector: 'app-part-frame',
  imports: [Icon, MatButton, RouterLink],
  template: `
    <h2>{{ title() }}</h2>
    @if (lead(); as lead) {
      <p class="lead">{{ lead }}</p>
    }
    <ng-content />
    <div class="ways ss-no-print">
      @if (former(); as part) {
        <a matButton [routerLink]="['..', part.key]"><ss-icon name="arrow-left" /> {{ part.title }}</a>
      }
      @if (next(); as part) {
        <a matButton="outlined" class="next" [routerLink]="['..', part.key]">Volgende: {{ part.title }}</a>
      }
    </div>
  `,
  styles: `
    .lead {
      color: var(--ss-muted);
    }

    .ways {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.75rem;
      margin-top: 2rem;
    }

    .next {
      margin-inline-start: auto;
    }
  `,
})
export class PartFrame {
  readonly part = input.required<PartKey>();
  readonly lead = input<string | null>(null);
  private readonly open = inject(OpenApplication);
  private readonly parts = computed(() => partsOf(this.open.view()?.call));
  private readonly index = computed(() => this.parts().findIndex((part) => part.key === this.part()));
  protected readonly title = computed(() => this.parts()[this.index()]?.title ?? '');
  protected readonly former = computed(() => this.parts()[this.index() - 1] ?? null);
  protected readonly next = computed(() => this.parts()[this.index() + 1] ?? null);
}

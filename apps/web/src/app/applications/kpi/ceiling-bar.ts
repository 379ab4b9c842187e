import { Component, computed, input } from '@angular/core';
import { CentsPipe } from '@samenspoor/ui/format/pipes';

/** How much of the ceiling of a theme is asked, as a bar and in figures. */
@Component({
  selector: 'app-ceiling-bar',
  imports: [CentsPipe],
  host: { '[class.over]': 'askedCents() > ceilingCents()' },
  template: `
    <span class="ground ss-bar-ground" aria-hidden="true"
      ><span class="fill ss-bar" [style.inline-size.%]="filled()"></span
    ></span>
    <span class="figures">
      <span class="ss-visually-hidden">Gevraagd voor dit thema: </span>
      {{ askedCents() | cents }} van hoogstens {{ ceilingCents() | cents }}
    </span>
  `,
  styleUrl: './ceiling-bar.scss',
})
export class CeilingBar {
  readonly askedCents = input.required<number>();
  readonly ceilingCents = input.required<number>();
  protected readonly filled = computed(() =>
    this.ceilingCents() === 0 ? 0 : Math.min(100, (this.askedCents() / this.ceilingCents()) * 100),
  );
}

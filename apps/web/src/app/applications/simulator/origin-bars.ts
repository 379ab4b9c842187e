import { Component, computed, input } from '@angular/core';
import type { SimulationMemberView } from '@samenspoor/contracts/applications/simulator';
import { CountPipe } from '@samenspoor/ui/format/pipes';

/** Where the threshold stands on the ground of a bar, in percents: room to its right shows that it can be passed. */
const MARK_AT = 80;

/**
 * How far the inhabitants of non-EU-14 origin of each member, and together, come towards the threshold: as bars and in words.
 * The figures themselves aren't public.
 */
@Component({
  selector: 'app-origin-bars',
  imports: [CountPipe],
  template: `
    <dl>
      @for (bar of bars(); track bar.name) {
        <div [class.together]="bar.together">
          <dt>
            {{ bar.name }}
            @if (bar.population !== null) {
              <span class="ss-muted">{{ bar.population | count }} inwoners</span>
            }
          </dt>
          <dd>
            <span class="ground ss-bar-ground" aria-hidden="true">
              <span class="fill ss-bar" [class.enough]="bar.enough" [style.inline-size.%]="bar.width"></span>
              <span class="mark" [style.inset-inline-start.%]="markAt"></span>
            </span>
            <span class="figure">{{ bar.words }}</span>
          </dd>
        </div>
      }
    </dl>
    <p class="ss-muted">
      Nodig: meer dan {{ threshold() | count }} inwoners met een herkomst van buiten de EU-14 ({{ year() }}), het
      streepje. U ziet hoe ver een gemeente komt; het cijfer zelf is niet openbaar.
    </p>
  `,
  styleUrl: './origin-bars.scss',
})
export class OriginBars {
  readonly members = input.required<readonly SimulationMemberView[]>();
  /** Percents of the threshold that they reach together. */
  readonly together = input.required<number | null>();
  readonly threshold = input.required<number>();
  readonly year = input.required<number>();

  protected readonly markAt = MARK_AT;
  protected readonly bars = computed(() => {
    const single = this.members()
      .filter(({ kind }) => kind === 'municipality')
      .map(({ name, population, originPercent }) => ({ ...bar(originPercent), name, population, together: false }));
    if (single.length < 2) return single;
    return [...single, { ...bar(this.together()), name: 'Samen', population: null, together: true }];
  });
}

function bar(percent: number | null) {
  if (percent === null) return { width: 0, enough: false, words: 'geen cijfer' };
  const enough = percent >= 100;
  return {
    width: enough ? 100 : (percent * MARK_AT) / 100,
    enough,
    words: enough ? 'genoeg' : `ongeveer ${percent} %`,
  };
}

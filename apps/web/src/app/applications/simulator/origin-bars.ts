import { Component, computed, input } from '@angular/core';
import type { SimulationMemberView } from '@samenspoor/contracts/applications/simulator';
import { CountPipe } from '@samenspoor/ui/format/pipes';

/** Room to the right of the threshold, so that it is seen also when the figures stay far below it. */
const ROOM = 1.25;

/** The inhabitants of non-EU-14 origin of each member, and together, against the threshold: as bars and in figures. */
@Component({
  selector: 'app-origin-bars',
  imports: [CountPipe],
  template: `
    <dl>
      @for (bar of bars(); track bar.name) {
        <div [class.together]="bar.together">
          <dt>{{ bar.name }}</dt>
          <dd>
            <span class="ground" aria-hidden="true">
              <span class="fill" [class.enough]="bar.enough" [style.inline-size.%]="bar.width"></span>
              <span class="mark" [style.inset-inline-start.%]="markAt()"></span>
            </span>
            <span class="figure">{{ bar.count === null ? 'geen cijfer' : (bar.count | count) }}</span>
          </dd>
        </div>
      }
    </dl>
    <p class="ss-muted">
      Inwoners met een herkomst van buiten de EU-14 ({{ year() }}). Nodig: meer dan {{ threshold() | count }}, het
      streepje.
    </p>
  `,
  styleUrl: './origin-bars.scss',
})
export class OriginBars {
  readonly members = input.required<readonly SimulationMemberView[]>();
  readonly threshold = input.required<number>();
  readonly year = input.required<number>();

  private readonly total = computed(() => this.members().reduce((sum, { originCount }) => sum + (originCount ?? 0), 0));
  private readonly scale = computed(() => Math.max(this.total(), this.threshold() * ROOM));
  protected readonly markAt = computed(() => (this.threshold() / this.scale()) * 100);
  protected readonly bars = computed(() => {
    const single = this.members()
      .filter(({ kind }) => kind === 'municipality')
      .map(({ name, originCount }) => this.bar(name, originCount));
    return single.length > 1 ? [...single, { ...this.bar('Samen', this.total()), together: true }] : single;
  });

  private bar(name: string, count: number | null) {
    const width = ((count ?? 0) / this.scale()) * 100;
    return { name, count, width, enough: (count ?? 0) > this.threshold(), together: false };
  }
}

import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { LineChange } from '@samenspoor/domain/applications/simulator/take-over';
import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import { formatCount } from '@samenspoor/domain/kernel/format';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { Session } from '../../shell/session/session';
import { detailOf } from '../content/field-messages';
import { SimulationStore } from './simulation-store';
import { TakeOverStore } from './take-over-store';

/** Shows what taking a calculation over would change in the own application, and does it. */
@Component({
  selector: 'app-take-over',
  imports: [Icon, MatButton, ProblemAlert, RouterLink, TableFrame],
  providers: [TakeOverStore],
  templateUrl: './take-over.html',
  styleUrl: './take-over.scss',
})
export class TakeOver {
  protected readonly store = inject(TakeOverStore);
  protected readonly simulation = inject(SimulationStore);
  private readonly session = inject(Session);

  protected readonly own = computed(() => this.session.me()?.capacity.organisationName ?? '');
  protected readonly refusals = computed(() => [...new Set(this.store.refusals().map(detailOf))]);
  /** Null when the calculation is for the own local government, or for nobody. */
  protected readonly otherName = computed(() => {
    const [applicant] = this.simulation.answer()?.members ?? [];
    const own = this.session.me()?.capacity.localGovernmentId;
    return !applicant || applicant.id === own ? null : applicant.name;
  });
  /** Partners of the calculation that don't come along. */
  protected readonly partnersStay = computed(() => {
    const target = this.store.target();
    return (
      this.simulation.who().length > 1 && target !== null && target.partnership === null && this.otherName() === null
    );
  });
  private readonly names = computed(
    () =>
      new Map(
        this.simulation
          .themes()
          .flatMap((theme) =>
            theme.indicators.map(({ code, targetGroup }) => [code, { theme: theme.number, targetGroup }]),
          ),
      ),
  );

  protected rowName({ indicatorCode }: LineChange): string {
    const name = this.names().get(indicatorCode);
    return name ? `Thema ${name.theme}: ${name.targetGroup}` : indicatorCode;
  }

  protected reach(line: KpiLine | null): string {
    return line ? `${formatCount(line.currentReach)} + ${formatCount(line.plannedReach)}` : 'leeg';
  }
}

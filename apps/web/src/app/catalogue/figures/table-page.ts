import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { FIGURE_KIND_TITLES } from '@samenspoor/contracts/catalogue/figure-texts';
import type { FigureUploadView } from '@samenspoor/contracts/catalogue/figures';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { formatCount } from '@samenspoor/domain/kernel/format';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { MomentPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StatTile } from '@samenspoor/ui/stat-tile/stat-tile';
import { problemOf } from '../../shell/http/problem-error';
import { usePageTitle } from '../../shell/navigation/page-title';
import { ChangeTable } from './change-table';
import { FiguresApi } from './figures-api';
import { MessageTable } from './message-table';
import { FIGURE_UPLOAD_LABELS } from './upload-states';
import { blockingMessages, chosenChanges, countsOf } from './upload-summary';

/** One uploaded table: what is wrong with it, what it would change, and the choice to take it over or not. */
@Component({
  selector: 'app-table-page',
  imports: [
    ChangeTable,
    MatButton,
    MatCheckbox,
    MessageTable,
    MomentPipe,
    PageHeader,
    ProblemAlert,
    RouterLink,
    Skeleton,
    StatTile,
  ],
  templateUrl: './table-page.html',
  styleUrl: './table-page.scss',
})
export class TablePage {
  readonly id = input.required<string>();

  private readonly api = inject(FiguresApi);
  private readonly confirm = inject(Confirm);
  private readonly resource = httpResource<FigureUploadView>(() => `/api/v1/figures/uploads/${this.id()}`);
  private readonly answered = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly table = linkedSignal(() => this.answered());
  protected readonly loadProblem = computed(() => problemOf(this.resource.error()));
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly addMerged = linkedSignal(() => this.answered()?.addedMerged ?? false);

  protected readonly heading = computed(() => {
    const table = this.table();
    return table ? `${FIGURE_KIND_TITLES[table.kind]}, ${table.year}` : 'Opgeladen tabel';
  });
  protected readonly state = computed(() => {
    const table = this.table();
    return table ? FIGURE_UPLOAD_LABELS[table.state] : null;
  });
  protected readonly open = computed(() => this.table()?.state === 'previewed');
  protected readonly changes = computed(() => chosenChanges(this.table()?.changes ?? [], this.addMerged()));
  protected readonly counts = computed(() => countsOf(this.changes()));
  protected readonly sums = computed(() => this.table()?.changes.filter(({ byAdding }) => byAdding) ?? []);
  protected readonly blocking = computed(() => blockingMessages(this.table()?.messages ?? [], this.addMerged()));
  protected readonly errors = computed(() => formatCount(this.blocking().length));
  protected readonly ready = computed(() => this.blocking().length === 0 && this.changes().length > 0);

  constructor() {
    usePageTitle(() => (this.table() ? this.heading() : null));
  }

  protected count(figure: number): string {
    return formatCount(figure);
  }

  protected async takeOver(): Promise<void> {
    const { added, changed, same } = this.counts();
    const warnings = this.table()?.warnings ?? 0;
    const noted =
      warnings > 0 ? `\nEr ${warnings === 1 ? 'is 1 waarschuwing' : `zijn ${warnings} waarschuwingen`}.` : '';
    const agreed = await this.confirm.ask({
      title: `Cijfers van ${this.table()?.year} overnemen?`,
      text: `${formatCount(added)} nieuw, ${formatCount(changed)} gewijzigd, ${formatCount(same)} hetzelfde.${noted}\nDe cijfers tellen meteen mee voor wie mag aanvragen. De oude cijfers blijven bewaard.`,
      confirm: 'Overnemen',
    });
    if (agreed) await this.settle(() => this.api.takeOver(this.id(), { addMerged: this.addMerged() }));
  }

  protected async discard(): Promise<void> {
    const agreed = await this.confirm.ask({
      title: 'Deze tabel niet overnemen?',
      text: 'De tabel blijft in de lijst staan, maar kan niet meer worden overgenomen.',
      confirm: 'Niet overnemen',
    });
    if (agreed) await this.settle(() => this.api.discard(this.id()));
  }

  private async settle(act: () => Promise<FigureUploadView>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.table.set(await act());
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}

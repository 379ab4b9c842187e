import { Component, computed, effect, inject, linkedSignal } from '@angular/core';
import type { AwardLineView } from '@samenspoor/contracts/assessment/award';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import { sumCents } from '@samenspoor/domain/kernel/money';
import { readEuros, readUnits, writeEuros } from '@samenspoor/domain/kernel/typed-figures';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { type SaveState, SaveStatus } from '@samenspoor/ui/save-status/save-status';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { problemOf } from '../../shell/http/problem-error';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { autosave } from '../../shell/saving/autosave';
import { type TypedAwardRow, bodyOf, foresee, targetOf, typedRows } from './award-rows';
import { DecisionPanel } from './decision-panel';
import { DossierStore } from './dossier-store';

const UNREADABLE = { units: 'Geef een geheel getal van 0 of meer.', euros: 'Geef een bedrag, bijvoorbeeld 1.250,50.' };

/** Granted units and euros beside the asked ones. Saved while typing; nobody outside the ministry sees it before the decision. */
@Component({
  selector: 'app-award-tab',
  imports: [
    CentsPipe,
    CountPipe,
    DecisionPanel,
    EmptyState,
    FieldErrors,
    ProblemAlert,
    RefusalNotice,
    SaveStatus,
    Skeleton,
    TableFrame,
  ],
  templateUrl: './award-tab.html',
  styleUrl: './award-tab.scss',
})
export class AwardTab {
  protected readonly store = inject(DossierStore);
  protected readonly onlyAmounts = this.store.onlyAmounts;
  protected readonly award = computed(() => (this.store.award.hasValue() ? this.store.award.value() : null));
  protected readonly problem = computed(() => problemOf(this.store.award.error()));
  protected readonly rows = linkedSignal(() => {
    const award = this.award();
    return award ? typedRows(award) : [];
  });
  protected readonly refusals = computed(() => {
    const file = this.store.current();
    return file ? foresee(file, this.rows()) : [];
  });
  protected readonly saving = autosave<{ lines: readonly TypedAwardRow[] }>({
    save: async ({ lines }) => {
      const body = bodyOf(lines ?? []);
      if (body) await this.store.saveAward(body);
    },
  });
  protected readonly grantedCents = computed(() => sumCents(this.rows().map((row) => readEuros(row.euros) ?? 0)));
  protected readonly isReady = computed(() => this.refusals().length === 0 && bodyOf(this.rows()) !== null);
  /** What can't be sent isn't saved, whatever was before. */
  protected readonly saveState = computed((): SaveState =>
    this.isReady() || this.rows().length === 0 ? this.saving.state() : { kind: 'refused' },
  );
  /** The rows by theme, in the applicant's order of priority. */
  protected readonly themes = computed(() => {
    const lines = this.award()?.lines ?? [];
    return (this.store.current()?.themes ?? []).map((theme) => ({
      ...theme,
      rows: lines
        .map((line, index) => ({ line, index, ...this.nameOf(line.indicatorCode) }))
        .filter(({ line }) => line.themeNumber === theme.number),
    }));
  });

  constructor() {
    // The prefilled award is a proposal: it is only stored once somebody changes it or decides.
    effect(() => {
      if (this.store.current()?.state !== 'admissible') this.saving.stop();
    });
  }

  protected changeUnits(index: number, units: string, line: AwardLineView): void {
    const read = readUnits(units);
    const euros =
      read === null ? undefined : writeEuros(Math.min(read * this.priceOf(line.indicatorCode), line.askedCents));
    this.change(index, euros === undefined ? { units } : { units, euros });
  }

  /** On a row of amounts the units are the cents: one figure, typed as euro. */
  protected changeEuros(index: number, euros: string, isAmount: boolean): void {
    const cents = readEuros(euros);
    this.change(index, isAmount && cents !== null ? { euros, units: `${cents}` } : { euros });
  }

  protected change(index: number, change: Partial<TypedAwardRow>): void {
    this.rows.update((rows) => rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
    if (this.isReady()) this.saving.put({ lines: this.rows() });
  }

  /** The texts under a field: what can't be read, and what the rules will refuse. */
  protected errorsOf(index: number, field: 'units' | 'euros'): string[] {
    const row = this.rows()[index];
    const unreadable = row && (field === 'units' ? readUnits(row.units) : readEuros(row.euros)) === null;
    const pointer = `/${index}/${field === 'units' ? 'grantedUnits' : 'grantedCents'}`;
    const foreseen = this.refusals().filter((found) => found.pointer === pointer);
    return [
      ...(unreadable ? [UNREADABLE[field]] : []),
      ...foreseen.map((found) => problemDetail(found.code, found.params)),
    ];
  }

  protected target(line: AwardLineView, index: number): number | null {
    return targetOf(line, this.rows()[index]);
  }

  /** Everything on the server before deciding; a prefilled award that nobody changed is stored by the decision itself. */
  protected readonly flush = (): Promise<boolean> => this.saving.flush();

  /** Takes the award as somebody else saved it, instead of what was typed here. */
  protected renew(): void {
    this.saving.forget();
    this.store.reload();
  }

  private priceOf(code: string): number {
    return this.indicatorOf(code)?.unitPriceCents ?? 0;
  }

  private nameOf(code: string): { readonly targetGroup: string; readonly unit: string; readonly isAmount: boolean } {
    const { measure = 'units', targetGroup = code, unit = '' } = this.indicatorOf(code) ?? {};
    return { targetGroup: targetGroup || unit, unit: targetGroup ? unit : '', isAmount: measure === 'amount' };
  }

  private indicatorOf(code: string) {
    return this.store
      .current()
      ?.call.themes.flatMap((theme) => theme.indicators)
      .find((row) => row.code === code);
  }
}

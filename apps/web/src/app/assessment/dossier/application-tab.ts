import { Component, computed, inject } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { formatIban } from '@samenspoor/domain/identity/iban';
import { formatKbo } from '@samenspoor/domain/identity/kbo';
import { FiledContent } from '@samenspoor/ui/filed-content/filed-content';
import { CentsPipe, CountPipe, DayPipe, ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { AtField } from '../../shell/file/at-field';
import { AdmissibilityPanel } from './admissibility-panel';
import { DossierStore } from './dossier-store';
import { ReopenPanel } from './reopen-panel';

/** The application as submitted, with the judgement of its admissibility on top as long as that has to be made. */
@Component({
  selector: 'app-application-tab',
  imports: [
    AdmissibilityPanel,
    AtField,
    CentsPipe,
    CountPipe,
    DayPipe,
    ExactMomentPipe,
    FiledContent,
    Icon,
    MatAnchor,
    ReopenPanel,
    TableFrame,
  ],
  templateUrl: './application-tab.html',
  styleUrl: './application-tab.scss',
})
export class ApplicationTab {
  protected readonly store = inject(DossierStore);
  protected readonly file = this.store.current;
  protected readonly onlyAmounts = this.store.onlyAmounts;
  protected readonly iban = computed(() => formatIban(this.file()?.iban ?? ''));
  protected readonly kbo = computed(() => formatKbo(this.file()?.applicant.kbo ?? '–'));
  /** Chosen themes by rank, each with its rows as asked. */
  protected readonly themes = computed(() => {
    const file = this.file();
    return (file?.themes ?? []).map((theme) => ({
      ...theme,
      motivation: file?.motivations[theme.number] ?? '',
      rows: (file?.lines ?? [])
        .filter((line) => line.themeNumber === theme.number)
        .map((line) => {
          const indicator = this.indicator(line.indicatorCode);
          return { ...line, ...indicator, name: `thema ${theme.number} – ${indicator.targetGroup || indicator.unit}` };
        }),
    }));
  });

  private indicator(code: string) {
    const all = this.file()?.call.themes.flatMap((theme) => theme.indicators) ?? [];
    const found = all.find((indicator) => indicator.code === code);
    return {
      unit: found?.unit ?? code,
      targetGroup: found?.targetGroup ?? '',
      unitPriceCents: found?.unitPriceCents ?? 0,
      isAmount: found?.measure === 'amount',
    };
  }
}

import { Component, type ElementRef, afterNextRender, computed, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatIban } from '@samenspoor/domain/identity/iban';
import { formatKbo } from '@samenspoor/domain/identity/kbo';
import { formatCents } from '@samenspoor/domain/kernel/format';
import { Bars } from '@samenspoor/ui/bars/bars';
import { FiledContent } from '@samenspoor/ui/filed-content/filed-content';
import { CentsPipe, DayPipe, ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { applicationUrl } from '../applications-api';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { outcomeThemes } from './outcome-rows';
import { OutcomeTable } from './outcome-table';
import { WITHDRAWN_NOTE, WithdrawPanel } from './withdraw-panel';

/** What was handed in, for reading: the decision, the papers, asked and granted side by side, and the rest of the file. */
@Component({
  selector: 'app-overview-tab',
  imports: [
    Bars,
    CentsPipe,
    DayPipe,
    ExactMomentPipe,
    FiledContent,
    Icon,
    MatButton,
    OutcomeTable,
    RouterLink,
    WithdrawPanel,
  ],
  templateUrl: './overview-tab.html',
  styleUrl: './overview-tab.scss',
})
export class OverviewTab {
  protected readonly open = inject(OpenApplication);
  protected readonly view = this.open.view;
  /** Right after handing in, as long as the page is open. */
  protected readonly justSubmitted = inject(DraftSaving).handedIn;
  private readonly told = viewChild<ElementRef<HTMLElement>>('told');
  protected readonly themes = computed(() => {
    const view = this.view();
    return view ? outcomeThemes(view) : [];
  });
  protected readonly bars = computed(() =>
    this.themes().map((theme) => ({
      label: `${theme.number}. ${theme.title}`,
      asked: theme.askedCents,
      granted: theme.grantedCents,
    })),
  );
  protected readonly withdrawnNote = WITHDRAWN_NOTE;
  protected readonly euro = formatCents;
  protected readonly kbo = computed(() => formatKbo(this.view()?.applicant.kbo ?? ''));
  protected readonly iban = computed(() => formatIban(this.view()?.iban ?? ''));
  protected readonly documents = computed(() => {
    const view = this.view();
    if (!view || view.state === 'draft') return [];
    const url = applicationUrl(view.id);
    return [
      { title: 'Ontvangstbewijs (PDF)', href: `${url}/receipt.pdf` },
      ...(view.state === 'granted' ? [{ title: 'Bevestiging (PDF)', href: `${url}/confirmation.pdf` }] : []),
    ];
  });

  constructor() {
    // Who just handed in, hears so first.
    afterNextRender(() => this.told()?.nativeElement.focus());
  }
}

import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { formatSize } from '@samenspoor/domain/documents/document-size';
import { Icon } from '@samenspoor/ui/icon/icon';
import type { Transfer, TransferState } from './transfer';

const STATE_TEXTS: Readonly<Record<TransferState, string>> = {
  queued: 'Wacht op zijn beurt',
  sending: 'Wordt verstuurd',
  checking: 'Wordt gecontroleerd',
  waiting: 'Geen verbinding – gaat vanzelf verder',
  paused: 'Gepauzeerd',
  refused: 'Niet toegevoegd',
  done: 'Toegevoegd',
  cancelled: 'Gestopt',
};

/** One file on its way: how far it is, and what can be done about it. */
@Component({
  selector: 'app-transfer-row',
  imports: [Icon, MatButton],
  host: { '[attr.data-state]': 'transfer().state()' },
  templateUrl: './transfer-row.html',
  styleUrl: './transfer-row.scss',
})
export class TransferRow {
  readonly transfer = input.required<Transfer>();
  readonly paused = output();
  readonly resumed = output();
  readonly cancelled = output();

  protected readonly text = computed(() => STATE_TEXTS[this.transfer().state()]);
  protected readonly canPause = computed(() => ['queued', 'sending', 'waiting'].includes(this.transfer().state()));
  /** A file that was refused while the scanner was away may go once more. */
  protected readonly resumeText = computed(() => {
    const { state, problem } = this.transfer();
    if (state() === 'paused') return 'Hervatten';
    return problem()?.code === 'scan_unavailable' ? 'Opnieuw proberen' : null;
  });
  protected readonly sizes = computed(() => {
    const { sent, size } = this.transfer();
    return `${formatSize(sent())} van ${formatSize(size)}`;
  });
}

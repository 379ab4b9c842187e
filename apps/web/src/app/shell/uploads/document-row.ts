import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { ScanState } from '@samenspoor/domain/documents/document';
import { formatSize } from '@samenspoor/domain/documents/document-size';
import { MomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';

const SCAN_TEXTS: Readonly<Record<ScanState, string>> = {
  not_scanned: 'Niet gescand op virussen',
  clean: 'Gescand op virussen',
  infected: 'Virus gevonden',
  failed: 'Niet gescand op virussen',
};

/** One file that is attached, or was a moment ago: what it is, who put it there, and the way to save or remove it. */
@Component({
  selector: 'app-document-row',
  imports: [Icon, MatButton, MomentPipe],
  host: { '[class.removed]': 'removed()' },
  templateUrl: './document-row.html',
  styleUrl: './document-row.scss',
})
export class DocumentRow {
  readonly document = input.required<DocumentView>();
  readonly editable = input(false);
  /** Removed on this screen: it can be put back. */
  readonly removed = input(false);
  readonly busy = input(false);
  readonly removal = output();
  readonly restoration = output();

  protected readonly size = computed(() => formatSize(this.document().size));
  protected readonly scan = computed(() => SCAN_TEXTS[this.document().scan]);
  protected readonly isScanned = computed(() => this.document().scan === 'clean');
  protected readonly address = computed(() => `/api/v1/documents/${this.document().id}/content`);
}

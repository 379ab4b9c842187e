import { Component, computed, inject, input } from '@angular/core';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import { Attachments } from '../../../shell/uploads/attachments';
import { attachmentPlace } from '../../content/asked-cells';
import { fieldId } from '../../content/cells';
import { DraftSaving } from '../../draft-saving';
import { OpenApplication } from '../../open-application';

/** The files of one slot of the draft: what comes or goes is a change of the application, so that it is read anew. */
@Component({
  selector: 'app-slot-files',
  imports: [Attachments],
  template: `
    @if (open.view(); as view) {
      <app-attachments
        tabindex="-1"
        subjectType="application"
        [id]="place()"
        [subjectId]="view.id"
        [slot]="slot()"
        [label]="label()"
        [hint]="hint()"
        [editable]="open.editable()"
        (changed)="catchUp($event)"
      />
    }
  `,
})
export class SlotFiles {
  readonly slot = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string | null>(null);

  protected readonly open = inject(OpenApplication);
  private readonly saving = inject(DraftSaving);
  protected readonly place = computed(() => fieldId(attachmentPlace(this.slot())));

  protected catchUp(files: readonly DocumentView[]): void {
    const known = (this.open.view()?.attachments ?? []).filter(({ slot }) => slot === this.slot());
    const ids = (list: readonly { readonly id: string }[]): string =>
      list
        .map(({ id }) => id)
        .sort()
        .join();
    if (ids(known) !== ids(files)) void this.saving.refresh();
  }
}

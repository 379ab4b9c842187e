import { Component, Injector, inject, input } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Icon } from '@samenspoor/ui/icon/icon';
import { firstValueFrom } from 'rxjs';
import { FileTalk } from '../talk/file-talk';
import { AskDialog, type AskedField } from './ask-dialog';

/** At a field of what was filed: asks the applicant to correct it. */
@Component({
  selector: 'app-ask-correction',
  imports: [Icon],
  template: `
    <button
      type="button"
      [attr.aria-label]="'Vraag verbetering: ' + label()"
      [title]="'Vraag verbetering: ' + label()"
      (click)="ask()"
    >
      <ss-icon name="edit" />
    </button>
  `,
  styles: `
    button {
      display: inline-grid;
      place-items: center;
      width: 1.75rem;
      height: 1.75rem;
      // No taller than the line it stands in: rows keep their height and figures their line.
      margin-block: -0.25rem;
      vertical-align: middle;
      padding: 0;
      border: 0;
      border-radius: 50%;
      color: var(--mat-sys-primary);
      background: transparent;
      cursor: pointer;
    }

    button:hover {
      background: var(--mat-sys-surface-container-high);
    }
  `,
})
export class AskCorrection {
  readonly pointer = input.required<string>();
  readonly label = input.required<string>();

  private readonly dialog = inject(MatDialog);
  private readonly talk = inject(FileTalk);
  private readonly injector = inject(Injector);

  protected async ask(): Promise<void> {
    const applicationId = this.talk.id();
    if (applicationId === null) return;
    const opened = this.dialog.open<AskDialog, AskedField, boolean>(AskDialog, {
      data: { applicationId, pointer: this.pointer(), label: this.label() },
      // The look of fields is provided here, not at the root.
      injector: this.injector,
      maxWidth: 'min(36rem, calc(100vw - 2rem))',
    });
    if (await firstValueFrom(opened.afterClosed(), { defaultValue: false })) this.talk.renew();
  }
}

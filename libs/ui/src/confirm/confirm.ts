import { Injectable, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { ConfirmDialog, type ConfirmQuestion } from './confirm-dialog';

/** Asks before something that can't be undone. `if (await confirm.ask({ … })) …` */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialog = inject(MatDialog);

  /** True only when the person chose the act itself; closing, Escape and "Annuleren" all mean no. */
  async ask(question: ConfirmQuestion): Promise<boolean> {
    const opened = this.dialog.open<ConfirmDialog, ConfirmQuestion, boolean>(ConfirmDialog, {
      data: question,
      maxWidth: 'min(36rem, calc(100vw - 2rem))',
      autoFocus: '[data-cancel]',
      role: 'alertdialog',
    });
    return (await firstValueFrom(opened.afterClosed(), { defaultValue: false })) ?? false;
  }
}

import { httpResource } from '@angular/common/http';
import { Component, ElementRef, afterNextRender, computed, inject, Injector, signal, viewChild } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import {
  MOST_WORKBOOK_BYTES,
  type WorkbookUploadSummary,
  type WorkbookUploadView,
} from '@samenspoor/contracts/applications/workbook';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { FileDrop } from '@samenspoor/ui/file-drop/file-drop';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { problemOf } from '../../shell/http/problem-error';
import { refresherOf } from '../../shell/http/refresher';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { UPLOAD_LABELS, uploadSentence } from './upload-labels';
import { WorkbookApi, uploadsUrl, workbookUrl } from './workbook-api';
import { WorkbookChanges } from './workbook-changes';
import { WorkbookHistory } from './workbook-history';
import { WorkbookMessages } from './workbook-messages';

/** The application as a workbook, both ways: download, upload, look, and only then take over. */
@Component({
  selector: 'app-workbook-panel',
  imports: [FileDrop, Icon, MatAnchor, MatButton, ProblemAlert, WorkbookChanges, WorkbookHistory, WorkbookMessages],
  templateUrl: './workbook-panel.html',
  styleUrl: './workbook-panel.scss',
})
export class WorkbookPanel {
  private readonly api = inject(WorkbookApi);
  private readonly open = inject(OpenApplication);
  private readonly saving = inject(DraftSaving);
  private readonly confirm = inject(Confirm);
  private readonly injector = inject(Injector);
  private readonly outcome = viewChild<ElementRef<HTMLElement>>('outcome');
  private readonly id = computed(() => this.open.view()?.id ?? null);

  protected readonly opened = signal(false);
  protected readonly upload = signal<WorkbookUploadView | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  /** From 0 to 1 while sending; null when nothing is sent. */
  protected readonly sent = signal<number | null>(null);
  protected readonly busy = signal(false);
  protected readonly labels = UPLOAD_LABELS;
  protected readonly sentence = uploadSentence;
  protected readonly href = computed(() => workbookUrl(this.id() ?? ''));
  protected readonly history = httpResource<Page<WorkbookUploadSummary>>(() => {
    const id = this.id();
    return id === null || !this.opened() ? undefined : uploadsUrl(id);
  });
  private readonly refresh = refresherOf(this.history);
  protected readonly items = computed(() => (this.history.hasValue() ? this.history.value().items : []));
  protected readonly progress = computed(() => {
    const sent = this.sent();
    if (sent === null) return '';
    return sent < 1 ? `Het bestand wordt verstuurd: ${Math.round(sent * 100)} %` : 'Het werkboek wordt nagekeken…';
  });

  /** What was typed goes into the workbook too. */
  protected async download(event: Event): Promise<void> {
    event.preventDefault();
    await this.saving.flush();
    location.assign(this.href());
  }

  protected async send([file]: readonly File[]): Promise<void> {
    const id = this.id();
    if (!file || id === null || this.busy()) return;
    this.upload.set(null);
    if (file.size > MOST_WORKBOOK_BYTES * 2) return this.problem.set(TOO_LARGE);
    await this.doing(async () => {
      this.sent.set(0);
      await this.saving.flush();
      this.show(await this.api.upload(id, file, (part) => this.sent.set(part)));
    });
  }

  protected look(uploadId: string): Promise<void> {
    return this.doing(async () => this.show(await this.api.read(this.id() ?? '', uploadId)));
  }

  protected async takeOver(upload: WorkbookUploadView): Promise<void> {
    const onlyRight = upload.errors > 0;
    const cells = upload.changed === 1 ? '1 cel' : `${upload.changed} cellen`;
    const question = {
      title: 'Werkboek overnemen?',
      text: `U neemt ${cells} over uit ${upload.fileName}. Wat er nu staat, blijft te vinden bij de versies.`,
      confirm: 'Overnemen',
    };
    if (!(await this.confirm.ask(question))) return;
    await this.doing(async () => {
      const taken = await this.api.takeOver(this.id() ?? '', upload, { onlyRight });
      this.show(taken);
      if (taken.takenOverAs !== null) await this.saving.catchUp(taken.takenOverAs);
    });
  }

  protected discard(upload: WorkbookUploadView): Promise<void> {
    return this.doing(async () => this.show(await this.api.discard(this.id() ?? '', upload.id)));
  }

  private async doing(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await act();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.sent.set(null);
      this.busy.set(false);
      this.refresh();
    }
  }

  private show(upload: WorkbookUploadView): void {
    this.upload.set(upload);
    afterNextRender(() => this.outcome()?.nativeElement.focus(), { injector: this.injector });
  }
}

const TOO_LARGE: Problem = {
  type: 'about:blank',
  title: 'Bestand te groot',
  status: 413,
  detail: 'Een werkboek mag hoogstens 10 MB zijn.',
  code: 'workbook_too_large',
  errors: [],
};

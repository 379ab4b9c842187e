import { httpResource } from '@angular/common/http';
import { Component, ElementRef, afterRenderEffect, computed, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { DemoMailboxView, KeptMailView } from '@samenspoor/contracts/notifications/demo-mailbox';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { isNotFound, problemOf } from '../../shell/http/problem-error';
import { MailView } from '../mail-view/mail-view';

const ADDRESS = '/api/v1/demo-mailbox';

/** The mails that the demo keeps instead of sending, of everybody: pick a mailbox and read. */
@Component({
  selector: 'app-mailbox-page',
  imports: [
    EmptyState,
    ExactMomentPipe,
    Icon,
    MailView,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    PageHeader,
    ProblemAlert,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './mailbox-page.html',
  styleUrl: './mailbox-page.scss',
})
export class MailboxPage {
  /** The address whose mails are shown; everybody's without it. */
  readonly ontvanger = input<string>();
  /** The id of the mail that is open. */
  readonly mail = input<string>();

  private readonly subject = viewChild<ElementRef<HTMLElement>>('subject');
  private readonly router = inject(Router);
  private readonly list = httpResource<DemoMailboxView>(() => {
    const recipient = this.ontvanger();
    return `${ADDRESS}?limit=100${recipient ? `&recipient=${encodeURIComponent(recipient)}` : ''}`;
  });
  private readonly open = httpResource<KeptMailView>(() => {
    const id = this.mail();
    return id ? `${ADDRESS}/${encodeURIComponent(id)}` : undefined;
  });
  protected readonly mailbox = computed(() => (this.list.hasValue() ? this.list.value() : null));
  protected readonly shown = computed(() => (this.mail() && this.open.hasValue() ? this.open.value() : null));
  protected readonly absent = computed(() => isNotFound(this.list.error()));
  protected readonly problem = computed(() => problemOf(this.list.error()) ?? problemOf(this.open.error()));

  constructor() {
    // On a phone the list, and with it what had the focus, made room for the mail.
    afterRenderEffect(() => this.subject()?.nativeElement.focus());
  }

  protected choose(recipient: string): void {
    const queryParams = { ontvanger: recipient || null, mail: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected renew(): void {
    this.list.reload();
  }

  protected attachmentAddress(mail: KeptMailView, position: number): string {
    return `${ADDRESS}/${mail.id}/attachments/${position}`;
  }
}

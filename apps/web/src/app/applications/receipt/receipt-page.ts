import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import type { ReceiptProof } from '@samenspoor/contracts/applications/sign-off';
import { ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { isNotFound, problemOf } from '../../shell/http/problem-error';

/** Whether a receipt is real: its checksum is that of something that was filed, or it isn't. For everybody. */
@Component({
  selector: 'app-receipt-page',
  imports: [ExactMomentPipe, Icon, MatButton, MatFormField, MatInput, MatLabel, PageHeader, ProblemAlert],
  templateUrl: './receipt-page.html',
  styleUrl: './receipt-page.scss',
})
export class ReceiptPage {
  readonly sha256 = input('', { transform: (value: string | undefined) => value ?? '' });
  private readonly router = inject(Router);
  protected readonly typed = linkedSignal(() => this.sha256());
  /** 64 hexadecimal digits, however they were copied. */
  private readonly clean = computed(() =>
    this.typed()
      .replace(/[^0-9a-f]/gi, '')
      .toLowerCase(),
  );
  protected readonly complete = computed(() => this.clean().length === 64);
  protected readonly proof = httpResource<ReceiptProof>(() =>
    this.sha256() === '' ? undefined : `/api/v1/receipts/${encodeURIComponent(this.sha256())}`,
  );
  protected readonly unknown = computed(() => isNotFound(this.proof.error()));
  protected readonly problem = computed(() => (this.unknown() ? null : problemOf(this.proof.error())));

  protected check(): void {
    if (this.complete()) void this.router.navigate(['/ontvangstbewijs', this.clean()]);
  }
}

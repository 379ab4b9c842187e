import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { Deadline } from '@samenspoor/ui/deadline/deadline';
import { DayPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { ServerClock } from '../clock/server-clock';
import { isOwnAddress } from '../session/session-guards';

/** The public front: what Samenspoor is, the way in, and which calls are open. */
@Component({
  selector: 'app-sign-in-page',
  imports: [DayPipe, Deadline, Icon, MatButton, RouterLink, Skeleton],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  protected readonly clock = inject(ServerClock);
  /** Where the person was going; from the address. */
  readonly returnTo = input<string>();
  /** Why the person is here again: "afgelopen" when the session ended. */
  readonly reden = input<string>();

  protected readonly signInUrl = computed(() => {
    const returnTo = this.returnTo() ?? null;
    return `/api/v1/auth/login?returnTo=${encodeURIComponent(isOwnAddress(returnTo) ? returnTo : '/')}`;
  });
  protected readonly calls = httpResource<Page<CallSummary>>(() => '/api/v1/calls');
  protected readonly openCalls = computed(() =>
    this.calls.hasValue() ? this.calls.value().items.filter((call) => call.phase === 'open') : [],
  );
}

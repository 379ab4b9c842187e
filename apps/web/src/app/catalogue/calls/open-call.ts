import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import type { CallView } from '@samenspoor/contracts/calls/call';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';
import { callUrl } from './calls-api';

/** The call of the page: as everybody sees it, and for officials with what they can change. */
@Injectable()
export class OpenCall {
  private readonly session = inject(Session);
  readonly code = signal<string | null>(null);
  readonly mayEdit = computed(() => this.session.can('call:edit'));

  private readonly shown = httpResource<CallView>(() => this.address(!this.mayEdit(), ''));
  private readonly run = httpResource<ManagedCall>(() => this.address(this.mayEdit(), '/manage'));

  readonly managed = computed(() => (this.run.hasValue() ? this.run.value() : null));
  readonly call = computed(() => this.managed()?.call ?? (this.shown.hasValue() ? this.shown.value() : null));
  readonly problem = computed(() => problemOf(this.run.error()) ?? problemOf(this.shown.error()));

  /** Takes over what the server answered to a change. */
  take(view: ManagedCall): void {
    this.run.set(view);
  }

  reload(): void {
    this.run.reload();
  }

  private address(wanted: boolean, rest: string): string | undefined {
    const code = this.code();
    return wanted && code !== null ? `${callUrl(code)}${rest}` : undefined;
  }
}

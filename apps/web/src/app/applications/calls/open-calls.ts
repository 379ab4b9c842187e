import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { OwnExtension } from '@samenspoor/contracts/calls/managed-call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { callWindowOf } from '@samenspoor/contracts/calls/call-window';
import { callPhase } from '@samenspoor/domain/calls/call-window';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { DayPipe, MomentPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { ServerClock } from '../../shell/clock/server-clock';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';
import { APPLICATIONS_URL } from '../applications-api';
import { CallCard } from './call-card';
import { ownApplication } from './own-application';

/** The calls one can apply for now, those that are announced, and what the own local government has for each. */
@Component({
  selector: 'app-open-calls',
  imports: [CallCard, DayPipe, EmptyState, MomentPipe, PageHeader, ProblemAlert, Skeleton],
  templateUrl: './open-calls.html',
  styleUrl: './open-calls.scss',
})
export class OpenCalls {
  private readonly session = inject(Session);
  protected readonly clock = inject(ServerClock);
  private readonly calls = httpResource<Page<CallSummary>>(() => '/api/v1/calls');
  /** Without it the list is the one that everybody has. */
  private readonly extensions = httpResource<Page<OwnExtension>>(() => '/api/v1/calls/own-extensions');
  private readonly applications = httpResource<Page<ApplicationSummary>>(() => `${APPLICATIONS_URL}?limit=100`);

  protected readonly problem = computed(() => problemOf(this.calls.error()) ?? problemOf(this.applications.error()));
  protected readonly ready = computed(() => this.calls.hasValue() && this.applications.hasValue());
  private readonly phased = computed(() => {
    const now = new Date(this.clock.now());
    return (this.calls.hasValue() ? this.calls.value().items : []).map((call) => ({
      call,
      phase: callPhase(callWindowOf(call), now),
    }));
  });
  protected readonly open = computed(() => {
    const applications = this.applications.hasValue() ? this.applications.value().items : [];
    const organisation = this.session.me()?.capacity.organisationName ?? '';
    return this.phased()
      .map(({ call, phase }) => ({ call, phase, extension: this.extensionOf(call) }))
      .filter(({ phase, extension }) => phase === 'open' || phase === 'grace' || extension !== null)
      .map(({ call, extension }) => ({ call, extension, own: ownApplication(applications, call.code, organisation) }));
  });
  protected readonly announced = computed(() =>
    this.phased()
      .filter(({ phase }) => phase === 'announced')
      .map(({ call }) => call),
  );

  /** More time than everybody has, that isn't over yet. */
  private extensionOf({ code, closesAt, graceSeconds }: CallSummary): OwnExtension | null {
    const until = Math.max(Date.parse(closesAt) + graceSeconds * 1000, this.clock.now());
    const given = this.extensions.hasValue() ? this.extensions.value().items : [];
    return given.find((one) => one.callCode === code && Date.parse(one.until) > until) ?? null;
  }
}

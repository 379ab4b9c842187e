import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CallSummary, CallView } from '@samenspoor/contracts/calls/call';
import type { OwnExtension } from '@samenspoor/contracts/calls/managed-call';
import { Announcement } from '@samenspoor/ui/announcement/announcement';
import { Deadline } from '@samenspoor/ui/deadline/deadline';
import { DayPipe, ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { Session } from '../../shell/session/session';
import { partnershipWords } from '../partnerships/partnership-words';
import { isCallFor } from './is-call-for';
import type { OwnApplication } from './own-application';

/** A call: until when, for which period, what it funds, and the one thing to do next. */
@Component({
  selector: 'app-call-card',
  imports: [Announcement, DayPipe, Deadline, ExactMomentPipe, Icon, MatButton, RouterLink, StateChip],
  templateUrl: './call-card.html',
  styleUrl: './call-card.scss',
})
export class CallCard {
  readonly call = input.required<CallSummary>();
  readonly own = input.required<OwnApplication | null>();
  /** More time for the own organisation, beyond what everybody has. */
  readonly extension = input<OwnExtension | null>(null);
  /** The server's clock in epoch milliseconds. */
  readonly now = input.required<number>();

  private readonly session = inject(Session);
  private readonly details = httpResource<CallView>(() => `/api/v1/calls/${encodeURIComponent(this.call().code)}`);
  protected readonly labels = APPLICATION_STATE_LABELS;
  protected readonly headingId = computed(() => `oproep-${this.call().code}`);
  protected readonly announcement = computed(() =>
    this.details.hasValue() ? this.details.value().announcement.trim() : '',
  );
  /** Null without grace. */
  protected readonly graceEnd = computed(() => {
    const { closesAt, graceSeconds } = this.call();
    return graceSeconds === 0 ? null : new Date(Date.parse(closesAt) + graceSeconds * 1000).toISOString();
  });
  protected readonly objectives = computed(() => {
    const themes = this.details.hasValue() ? this.details.value().themes : [];
    const funded = themes.filter((theme) => theme.indicators.length > 0);
    return [...new Map(funded.map((theme) => [theme.objectiveNumber, theme.objectiveTitle]))].map(
      ([number, title]) => ({
        number,
        title,
        themes: funded.filter((theme) => theme.objectiveNumber === number),
      }),
    );
  });
  /** "Uw bestuur" or "Uw organisatie". */
  protected readonly applicant = computed(() => partnershipWords(this.session.forOrganisation()).own);
  /** Who cannot apply here, when the call is for others only; null otherwise. */
  protected readonly closedTo = computed(() =>
    isCallFor(this.call(), this.session.me()?.capacity.applicantKind ?? null) ? null : this.applicant(),
  );
  protected readonly fundedCount = computed(() =>
    this.objectives().reduce((count, objective) => count + objective.themes.length, 0),
  );
}

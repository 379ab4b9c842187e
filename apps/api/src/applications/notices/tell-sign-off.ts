import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SignOffDecided, SignOffRequested } from '@samenspoor/contracts/applications/application-events';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatMoment } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { NotificationChecks, Notifications } from '../../notifications';
import { Clock } from '../../platform/clock/clock';
import { EventBus } from '../../platform/events/event-bus';
import { peopleOfPlaces } from './people-of-places';
import { readFiledNames } from './filed-names';

const STILL_ASKED = `
  select 1 from sign_off where application_id = $1 and state = 'requested'`;

/** Tells by mail that a signatory is asked, and what the answer is. */
@Injectable()
export class TellSignOff implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly notifications: Notifications,
    private readonly checks: NotificationChecks,
  ) {}

  onModuleInit(): void {
    this.events.subscribe<SignOffRequested>('application.sign_off_requested', (tx, event) => this.ask(tx, event));
    this.events.subscribe<SignOffDecided>('application.signed', (tx, event) => this.answer(tx, event));
    this.events.subscribe<SignOffDecided>('application.sent_back', (tx, event) => this.answer(tx, event));
    this.checks.on('application.sign_off_requested', async (tx, { subject }) => {
      const rows = await tx.query<unknown[]>(STILL_ASKED, [subject.id]);
      return rows.length > 0;
    });
  }

  private async ask(tx: EntityManager, event: SignOffRequested): Promise<void> {
    const { applicantId } = await readFiledNames(tx, event.applicationId);
    await this.notifications.notify(tx, {
      event: 'application.sign_off_requested',
      recipients: await peopleOfPlaces(tx, [applicantId], ['signatory'], this.today()),
      subject: { type: 'application', id: event.applicationId },
      link: `/aanvragen/${event.applicationId}/ondertekenen`,
      data: {
        call: event.callName,
        applicant: event.applicantName,
        requestedBy: event.requestedBy,
        deadline: formatMoment(event.closesAt),
      },
    });
  }

  private async answer(tx: EntityManager, event: SignOffDecided): Promise<void> {
    const { applicantId } = await readFiledNames(tx, event.applicationId);
    const told = {
      recipients: await peopleOfPlaces(tx, [applicantId], ['municipal_staff', 'organisation_staff'], this.today()),
      subject: { type: 'application', id: event.applicationId },
      link: `/aanvragen/${event.applicationId}`,
    };
    const about = { call: event.callName, applicant: event.applicantName };
    if (event.remark === null) {
      const data = { ...about, signedBy: event.decidedBy, signedAt: formatMoment(event.decidedAt) };
      await this.notifications.notify(tx, { ...told, event: 'application.signed', data });
    } else {
      const data = { ...about, sentBackBy: event.decidedBy, remark: event.remark };
      await this.notifications.notify(tx, { ...told, event: 'application.sent_back', data });
    }
  }

  private today(): string {
    return brusselsDay(this.clock.now());
  }
}

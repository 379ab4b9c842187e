import { Injectable } from '@nestjs/common';
import { type DeadlineReminder, deadlineReminderOn } from '@samenspoor/domain/calls/deadline-reminder';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatMoment } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { Notifications, type PendingNotice } from '../../notifications';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { type OpenDraft, draftsNearDeadline, findDraft, peopleOfDraft } from './drafts-near-deadline';

const EVENTS = {
  '5_working_days': 'deadline.reminder_5_days',
  '1_day': 'deadline.reminder_1_day',
} as const satisfies Record<DeadlineReminder, string>;

/** The events of these reminders. */
export const REMINDER_EVENTS = Object.values(EVENTS);

/** Reminds those with a draft of its deadline, five working days and one day before: once per draft, deadline and person. */
@Injectable()
export class RemindOfDeadlines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  /** Works out what today asks for; running it again on the same day changes nothing. */
  execute(): Promise<void> {
    const now = this.clock.now();
    const today = brusselsDay(now);
    return this.unitOfWork.run(async (tx) => {
      for (const draft of await draftsNearDeadline(tx, now)) {
        const reminder = deadlineReminderOn(today, draft.closesAt);
        if (reminder !== null) await this.remind(tx, draft, reminder, today);
      }
    });
  }

  /** True while the draft is still one, and its deadline the one that the reminder names. */
  async stillTrue(tx: EntityManager, { subject, data }: PendingNotice): Promise<boolean> {
    const draft = await findDraft(tx, subject.id);
    if (draft === null || draft.closesAt <= this.clock.now()) return false;
    return data['deadline'] === deadlineOf(draft);
  }

  private async remind(tx: EntityManager, draft: OpenDraft, reminder: DeadlineReminder, today: string): Promise<void> {
    await this.notifications.notify(tx, {
      event: EVENTS[reminder],
      recipients: await peopleOfDraft(tx, draft.id, today),
      subject: { type: 'application', id: draft.id },
      link: `/aanvragen/${draft.id}`,
      data: { call: draft.call, applicant: draft.applicant, deadline: deadlineOf(draft) },
      key: `${draft.id} ${draft.closesAt.toISOString()}`,
    });
  }
}

const deadlineOf = ({ closesAt }: OpenDraft): string => formatMoment(closesAt.toISOString());

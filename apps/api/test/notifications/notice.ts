import type { NotificationEvent } from '@samenspoor/contracts/notifications/notification-events';
import type { MailMessage } from '@samenspoor/database/entities/notifications/mail-message.entity';
import { jest } from '@jest/globals';
import { type Notice, NotificationChecks, Notifications } from '../../src/notifications';
import { UnitOfWork } from '../../src/platform/data/unit-of-work';
import type { TestApp } from '../support/test-app';

/** What the notifications of these specs are about. */
export const SUBJECT = { type: 'application', id: '00000000-0000-4000-8000-00000000000a' };

/** Lets through what the checks of the contexts, which know nothing of what is invented here, would stop. */
export function trust(test: TestApp, isTrue: (event: NotificationEvent) => boolean = () => true): void {
  const checks = jest.spyOn(test.app.get(NotificationChecks), 'stillTrue');
  checks.mockImplementation((_tx, { event }) => Promise.resolve(isTrue(event)));
}

/** Tells people something, as a use case does. */
export function tell<Event extends NotificationEvent>(test: TestApp, notice: Notice<Event>): Promise<void> {
  const notifications = test.app.get(Notifications);
  return test.app.get(UnitOfWork).run((tx) => notifications.notify(tx, notice));
}

/** A receipt, a legal notice. */
export const receipt = (
  recipients: Notice<'application.submitted'>['recipients'],
): Notice<'application.submitted'> => ({
  event: 'application.submitted',
  recipients,
  subject: SUBJECT,
  link: '/aanvragen/1',
  data: {
    reference: 'PS-2026-0001',
    call: 'Plan Samenleven 2026',
    applicant: 'Eeklo',
    submittedAt: '5 mei 2026 om 14:02',
    submittedBy: 'An Peeters',
    checksum: 'abc',
  },
});

/** A message that each gets as often as they like. */
export const message = (
  recipients: Notice<'message.received'>['recipients'],
  text = 'Kunt u dit toelichten?',
): Notice<'message.received'> => ({
  event: 'message.received',
  recipients,
  subject: SUBJECT,
  link: '/aanvragen/1/berichten',
  data: { reference: 'PS-2026-0001', applicant: 'Eeklo', from: 'Els <ABB>', message: text },
});

/** A reminder of a deadline. */
export const reminder = (
  recipients: Notice<'deadline.reminder_1_day'>['recipients'],
  call = 'Plan Samenleven 2026',
): Notice<'deadline.reminder_1_day'> => ({
  event: 'deadline.reminder_1_day',
  recipients,
  subject: SUBJECT,
  link: '/aanvragen/1',
  data: { call, applicant: 'Eeklo', deadline: '6 mei 2026 om 12:00' },
});

/** Every mail that was made, in order. */
export function mails(test: TestApp): Promise<MailMessage[]> {
  return test.dataSource.query<MailMessage[]>(
    `select id, recipient, to_name as "toName", to_email as "toEmail", subject, text, html, attachments, bundled,
            transport, sent_at as "sentAt" from mail_message order by sent_at, id`,
  );
}

/** States of the notifications with their reasons, in order. */
export async function states(test: TestApp): Promise<string[]> {
  const rows = await test.dataSource.query<{ state: string; reason: string | null }[]>(
    'select state, reason from notification order by id',
  );
  return rows.map(({ state, reason }) => (reason === null ? state : `${state}: ${reason}`));
}

/** Nobody was told anything. */
export async function forget(test: TestApp): Promise<void> {
  await test.dataSource.query(
    'truncate outbox_message, notification, mail_message, notification_preference, mail_template',
  );
}

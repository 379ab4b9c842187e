import { Injectable } from '@nestjs/common';
import {
  type NotificationData,
  type NotificationEvent,
  definitionOf,
} from '@samenspoor/contracts/notifications/notification-events';
import type { MailAttachment } from '@samenspoor/database/entities/notifications/mail-message.entity';
import { Notification } from '@samenspoor/database/entities/notifications/notification.entity';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { bundleMoment, dueMoment } from '@samenspoor/domain/notifications/due-moment';
import { type Frequency, frequencyOf } from '@samenspoor/domain/notifications/frequency';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Clock } from '../platform/clock/clock';
import { Outbox } from '../platform/outbox/outbox';
import { NOTIFICATIONS_DUE } from './outbox-names';
import { type Recipient, type StoredRecipient, storedRecipients } from './recipient';

/** What happened, to be told to whom. */
export interface Notice<Event extends NotificationEvent> {
  readonly event: Event;
  readonly recipients: readonly Recipient[];
  /** What it is about: `{ type: 'application', id }`. Given to the check before sending. */
  readonly subject: { readonly type: string; readonly id: string };
  /** Path in the product that the button leads to: `/aanvragen/…`. */
  readonly link: string;
  readonly data: NotificationData<Event>;
  /** Documents that go along, made by a provider of `MailAttachments` when the mail leaves. */
  readonly attachments?: readonly MailAttachment[];
  /** Somebody is told once of an event with the same key. */
  readonly key?: string;
}

/** $1 and $2 addresses and places in pairs, $3 today: of people who work there, also when it merged with others. */
const PEOPLE_AT = `
  select distinct on (asked.email, asked.place) asked.email, asked.place, p.id
    from unnest($1::text[], $2::uuid[]) as asked(email, place)
    join person p on lower(p.email) = asked.email
    join capacity c on c.person_id = p.id and c.valid_from <= $3::date and (c.valid_to is null or c.valid_to >= $3::date)
    join organisation o on o.id = c.organisation_id
     and local_government_on(o.local_government_id, $3::date) = local_government_on(asked.place, $3::date)
   order by asked.email, asked.place, p.id`;

const PREFERENCES = `
  select person_id as "personId", frequency from notification_preference where event = $1 and person_id = any($2)`;

/** The one way to tell people something: by mail, as often as they want it, and only while it is still true. */
@Injectable()
export class Notifications {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Keeps a notification per recipient in the transaction `tx`. Legal notices and what somebody wants at once leave right
   * after the commit; the rest waits for the one mail of the day or the week.
   */
  async notify<Event extends NotificationEvent>(tx: EntityManager, notice: Notice<Event>): Promise<void> {
    if (!/^\/(?!\/)/.test(notice.link)) throw new Error(`a link leads into the product, unlike ${notice.link}`);
    const recipients = await this.recipientsOf(tx, notice.recipients);
    if (recipients.length === 0) return;
    const chosen = await this.preferencesOf(tx, notice.event, recipients);
    const now = this.clock.now();
    const rows = recipients.map((recipient) => rowOf(notice, recipient, chosen.get(recipient.key), now));
    await tx.createQueryBuilder().insert().into(Notification).values(rows).orIgnore().updateEntity(false).execute();
    if (rows.some(({ state, dueAt }) => state === 'pending' && dueAt <= now))
      await this.outbox.add(tx, { name: NOTIFICATIONS_DUE, payload: {} });
  }

  private async recipientsOf(tx: EntityManager, recipients: readonly Recipient[]): Promise<StoredRecipient[]> {
    const asked = recipients.flatMap((one) =>
      'email' in one && one.localGovernmentId
        ? [{ email: one.email.trim().toLowerCase(), place: one.localGovernmentId }]
        : [],
    );
    const found = new Map<string, string>();
    if (asked.length > 0) {
      const parameters = [
        asked.map(({ email }) => email),
        asked.map(({ place }) => place),
        brusselsDay(this.clock.now()),
      ];
      const rows = await tx.query<{ email: string; place: string; id: string }[]>(PEOPLE_AT, parameters);
      for (const { email, place, id } of rows) found.set(`${email} ${place}`, id);
    }
    return storedRecipients(recipients, (email, place) => found.get(`${email} ${place}`));
  }

  private async preferencesOf(
    tx: EntityManager,
    event: NotificationEvent,
    recipients: readonly StoredRecipient[],
  ): Promise<Map<string, Frequency>> {
    const people = recipients.flatMap(({ personId }) => personId ?? []);
    if (people.length === 0) return new Map();
    const rows = await tx.query<{ personId: string; frequency: Frequency }[]>(PREFERENCES, [event, people]);
    return new Map(rows.map(({ personId, frequency }) => [personId, frequency]));
  }
}

function rowOf<Event extends NotificationEvent>(
  { event, subject, link, data, attachments = [], key = '' }: Notice<Event>,
  recipient: StoredRecipient,
  chosen: Frequency | undefined,
  now: Date,
): Omit<Notification, 'attempts' | 'mailId'> {
  const { frequencies, frequency: fallback, sameDay } = definitionOf(event);
  const frequency = frequencyOf(chosen, frequencies, fallback);
  const dueAt = sameDay && frequency === 'daily' ? bundleMoment(brusselsDay(now)) : dueMoment(frequency, now);
  return {
    id: v7(),
    event,
    key: key || null,
    recipient: recipient.key,
    recipientPersonId: recipient.personId,
    recipientName: recipient.name,
    recipientEmail: recipient.email,
    subjectType: subject.type,
    subjectId: subject.id,
    link,
    data,
    attachments,
    frequency,
    createdAt: now,
    dueAt: dueAt ?? now,
    state: dueAt === null ? 'dropped' : 'pending',
    reason: dueAt === null ? 'not_wanted' : null,
  };
}

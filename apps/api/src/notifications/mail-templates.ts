import { Injectable } from '@nestjs/common';
import type { MailWords } from '@samenspoor/contracts/notifications/event-definition';
import { type NotificationEvent, definitionOf } from '@samenspoor/contracts/notifications/notification-events';
import type { EntityManager } from 'typeorm';

const CURRENT = `
  select distinct on (event) event, subject, text, button_label as "buttonLabel" from mail_template
   where event = any($1) order by event, version desc`;

/** The words of mails as they are now: those that somebody wrote, else those that the product came with. */
@Injectable()
export class MailTemplates {
  async wordsOf(
    tx: EntityManager,
    events: readonly NotificationEvent[],
  ): Promise<ReadonlyMap<NotificationEvent, MailWords>> {
    const rows = await tx.query<(MailWords & { event: NotificationEvent })[]>(CURRENT, [[...new Set(events)]]);
    const written = new Map<NotificationEvent, MailWords>(rows.map((row) => [row.event, row]));
    return new Map(events.map((event) => [event, written.get(event) ?? definitionOf(event).template]));
  }
}

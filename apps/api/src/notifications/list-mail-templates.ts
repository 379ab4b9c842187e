import { Injectable } from '@nestjs/common';
import type { MailTemplateSummary } from '@samenspoor/contracts/notifications/mail-templates';
import {
  NOTIFICATION_EVENT_NAMES,
  type NotificationEvent,
  definitionOf,
} from '@samenspoor/contracts/notifications/notification-events';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { NamedQueries } from '../platform/data/named-queries';

const NEWEST = `
  select distinct on (event) event, version, changed_by as "changedBy", changed_at as "changedAt" from mail_template
   order by event, version desc`;

interface NewestRow {
  readonly event: NotificationEvent;
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: Date;
}

/** Every mail whose words can be changed, in the order of the registry of events. */
@Injectable()
export class ListMailTemplates {
  constructor(private readonly queries: NamedQueries) {}

  async execute(): Promise<Page<MailTemplateSummary>> {
    const rows = await this.queries.rows<NewestRow>('mail-templates', NEWEST);
    const newest = new Map(rows.map((row) => [row.event, row]));
    const items = NOTIFICATION_EVENT_NAMES.map((event) => {
      const { title, description, legal } = definitionOf(event);
      const row = newest.get(event);
      return {
        event,
        title,
        description,
        legal,
        version: row?.version ?? 0,
        changedBy: row?.changedBy ?? null,
        changedAt: row?.changedAt.toISOString() ?? null,
      };
    });
    return { items, next: null };
  }
}

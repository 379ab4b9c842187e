import { Injectable } from '@nestjs/common';
import type { MailTemplateVersion, MailTemplateView } from '@samenspoor/contracts/notifications/mail-templates';
import {
  type NotificationEvent,
  definitionOf,
  isNotificationEvent,
  placeholdersOf,
} from '@samenspoor/contracts/notifications/notification-events';
import { NamedQueries } from '../platform/data/named-queries';
import { Versioned } from '../platform/http/json-text';
import { RefusalError } from '../platform/http/refusal-error';

const HISTORY = `
  select version, subject, text, button_label as "buttonLabel", changed_by as "changedBy", changed_at as "changedAt"
    from mail_template where event = $1 order by version desc`;

type HistoryRow = Omit<MailTemplateVersion, 'changedAt'> & { readonly changedAt: Date };

/** The event of that name, or `not_found`. */
export function knownEvent(name: string): NotificationEvent {
  if (!isNotificationEvent(name)) throw RefusalError.of('not_found');
  return name;
}

/** The words of one mail with what they can name, and every version before; the last is what the product came with. */
@Injectable()
export class ReadMailTemplate {
  constructor(private readonly queries: NamedQueries) {}

  async execute(name: string): Promise<Versioned<MailTemplateView>> {
    const event = knownEvent(name);
    const { title, description, legal, template } = definitionOf(event);
    const rows = await this.queries.rows<HistoryRow>('mail-template', HISTORY, [event]);
    const original: MailTemplateVersion = { ...template, version: 0, changedBy: null, changedAt: null };
    const written = rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }));
    const history = [...written, original];
    const current = history[0] ?? original;
    const view = { event, title, description, legal, ...current, placeholders: placeholdersOf(event), history };
    return new Versioned(view, current.version);
  }
}

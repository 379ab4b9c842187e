import { Injectable } from '@nestjs/common';
import {
  NOTIFICATION_EVENT_NAMES,
  type NotificationEvent,
  definitionOf,
} from '@samenspoor/contracts/notifications/notification-events';
import type { NotificationPreferencesView } from '@samenspoor/contracts/notifications/notification-preferences';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import { type Frequency, frequencyOf } from '@samenspoor/domain/notifications/frequency';
import { NamedQueries } from '../platform/data/named-queries';
import { foundOrRefused } from '../platform/http/refusal-error';

const CHOSEN = `
  select p.email, coalesce(json_object_agg(n.event, n.frequency) filter (where n.event is not null), '{}') as chosen
    from person p left join notification_preference n on n.person_id = p.id
   where p.id = $1 group by p.email`;

/** How often somebody gets which mail, for the events that their capacity gets. */
@Injectable()
export class ReadPreferences {
  constructor(private readonly queries: NamedQueries) {}

  async execute(actor: Actor): Promise<NotificationPreferencesView> {
    const { email, chosen } = foundOrRefused(
      await this.queries.first<{ email: string; chosen: Partial<Record<NotificationEvent, Frequency>> }>(
        'notification-preferences',
        CHOSEN,
        [actor.personId],
      ),
    );
    const events = NOTIFICATION_EVENT_NAMES.filter((event) =>
      definitionOf(event).audience.some((permission) => can(actor.role, permission)),
    );
    const items = events.map((event) => {
      const { title, description, legal, frequencies, frequency } = definitionOf(event);
      const now = frequencyOf(chosen[event], frequencies, frequency);
      return { event, title, description, legal, frequency: now, frequencies };
    });
    return { email, items };
  }
}

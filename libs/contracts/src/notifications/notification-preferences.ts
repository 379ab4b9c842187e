import type { Frequency } from '@samenspoor/domain/notifications/frequency';
import type { NotificationEvent } from './notification-events';

/** How often somebody gets the mails of one event. */
export interface NotificationPreferenceView {
  readonly event: NotificationEvent;
  readonly title: string;
  readonly description: string;
  /** A legal notice: always at once. */
  readonly legal: boolean;
  readonly frequency: Frequency;
  /** What can be chosen; one for a legal notice. */
  readonly frequencies: readonly Frequency[];
}

/** Answer of `GET /me/notification-preferences`: the events that the capacity of this person gets. */
export interface NotificationPreferencesView {
  /** Where the mails go. */
  readonly email: string;
  readonly items: readonly NotificationPreferenceView[];
}

/** Body of `PUT /me/notification-preferences`: what changes; the others stay. Refusal: `frequency_not_allowed`. */
export interface ChangeNotificationPreferences {
  readonly preferences: readonly { readonly event: NotificationEvent; readonly frequency: Frequency }[];
}

/** Dutch names of the frequencies. */
export const FREQUENCY_TITLES: Readonly<Record<Frequency, string>> = {
  at_once: 'Meteen',
  daily: 'Eén keer per dag',
  weekly: 'Eén keer per week',
  never: 'Nooit',
};

import { APPLICATION_NOTICES } from './application-notices';
import { CALL_NOTICES } from './call-notices';
import { type EventDefinition, type MailWords, type Placeholder, RECIPIENT } from './event-definition';
import { IDENTITY_NOTICES } from './identity-notices';
import { WORKING_TOGETHER_NOTICES } from './working-together-notices';

/** Everything that people are told by mail. Names are stable: they are stored. */
export const NOTIFICATION_EVENTS = {
  ...APPLICATION_NOTICES,
  ...CALL_NOTICES,
  ...WORKING_TOGETHER_NOTICES,
  ...IDENTITY_NOTICES,
} as const;

/** The closed union of the events. */
export type NotificationEvent = keyof typeof NOTIFICATION_EVENTS;

/** What the template of an event needs, as texts that a person reads: amounts and moments are written out. */
export type NotificationData<Event extends NotificationEvent> = Readonly<
  Record<keyof (typeof NOTIFICATION_EVENTS)[Event]['placeholders'] & string, string>
>;

export const NOTIFICATION_EVENT_NAMES = Object.keys(NOTIFICATION_EVENTS) as NotificationEvent[];

/** True for the name of an event. */
export function isNotificationEvent(name: string): name is NotificationEvent {
  return Object.hasOwn(NOTIFICATION_EVENTS, name);
}

/** The definition of an event, whichever it is. */
export function definitionOf(event: NotificationEvent): EventDefinition<string> {
  return NOTIFICATION_EVENTS[event];
}

/** Every placeholder that the template of an event can use, the name of who reads it first. */
export function placeholdersOf(event: NotificationEvent): readonly Placeholder[] {
  return [RECIPIENT, ...Object.values(definitionOf(event).placeholders)];
}

/** The placeholders that words have to name and don't, in the subject or the text. */
export function leftOut(
  placeholders: readonly Placeholder[],
  { subject, text }: Pick<MailWords, 'subject' | 'text'>,
): readonly Placeholder[] {
  const named = new Set([...`${subject}\n${text}`.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name]) => name));
  return placeholders.filter(({ name, ifLeftOut }) => ifLeftOut !== undefined && !named.has(name));
}

import type { ApplicationState } from '../applications/application-lifecycle';
import { refusal } from '../kernel/refusal';
import type { AnyRefusal } from '../refusal-codes';

/** A message holds at most this many characters. */
export const MAX_MESSAGE_LENGTH = 5_000;

/** So long after sending its author can still change a message or take it back. */
export const MESSAGE_CHANGE_MINUTES = 5;

/** The two sides of the talk about a file. */
export const MESSAGE_SIDES = ['applicant', 'ministry'] as const;
export type MessageSide = (typeof MESSAGE_SIDES)[number];

/** What the rules look at before a message is changed or taken back by its author. */
export interface SentMessage {
  readonly sentAt: Date;
  readonly withdrawnAt: Date | null;
}

/** The ministry doesn't know a draft, so that there is nobody to write to yet. */
export function judgeSending(applicationState: ApplicationState, text: string): AnyRefusal[] {
  if (applicationState === 'draft') return [refusal('message_not_filed_yet')];
  return text.trim() === '' ? [refusal('message_empty', undefined, '/text')] : [];
}

/** Only in the first minutes, and only what wasn't taken back. */
export function judgeChangingMessage(message: SentMessage, now: Date): AnyRefusal[] {
  if (message.withdrawnAt !== null) return [refusal('message_withdrawn')];
  const until = message.sentAt.getTime() + MESSAGE_CHANGE_MINUTES * 60_000;
  return now.getTime() <= until ? [] : [refusal('message_too_late', { minutes: MESSAGE_CHANGE_MINUTES })];
}

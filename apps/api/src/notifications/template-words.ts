import type { MailWords } from '@samenspoor/contracts/notifications/event-definition';
import { definitionOf, leftOut, placeholdersOf } from '@samenspoor/contracts/notifications/notification-events';
import type { NotificationEvent } from '@samenspoor/contracts/notifications/notification-events';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import { RECIPIENT } from '@samenspoor/contracts/notifications/event-definition';
import mustache from 'mustache';

/** Nothing is escaped here: words become text first, and text becomes HTML as a whole. */
const PLAIN = { escape: (value: unknown) => String(value) };

/**
 * The words of a mail with their placeholders filled. A subject is one line. What they have to name and leave out, as words
 * of before it had to, follows in a sentence of its own.
 */
export function filledWords(
  event: NotificationEvent,
  words: MailWords,
  recipientName: string,
  data: Readonly<Record<string, string>>,
): MailWords {
  const view: Record<string, string> = { [RECIPIENT.name]: recipientName };
  for (const [key, { name }] of Object.entries(definitionOf(event).placeholders)) view[name] = data[key] ?? '';
  const fill = (template: string): string => mustache.render(template, view, undefined, PLAIN).trim();
  const added = leftOut(placeholdersOf(event), words).map(({ ifLeftOut = '' }) => ifLeftOut);
  return {
    subject: fill(words.subject).replaceAll(/\s+/g, ' '),
    text: [fill(words.text), ...added.map(fill)].filter((part) => part !== '').join('\n\n'),
    buttonLabel: fill(words.buttonLabel),
  };
}

/** Judges words that somebody wants to keep: they can be read, and name what has to be told. */
export function judgeWords(event: NotificationEvent, words: MailWords): AnyRefusal[] {
  const unreadable = judgeReadable(event, words);
  if (unreadable.length > 0) return unreadable;
  return leftOut(placeholdersOf(event), words).map(({ name }) =>
    refusal('placeholder_left_out', { placeholder: name }, '/text'),
  );
}

/** Judges whether words can be made into a mail: only `{{naam}}` of placeholders that the event has. One refusal per field. */
export function judgeReadable(event: NotificationEvent, words: MailWords): AnyRefusal[] {
  const known = new Set(placeholdersOf(event).map(({ name }) => name));
  return (['subject', 'text', 'buttonLabel'] as const).flatMap((field) => judgeField(words[field], field, known));
}

function judgeField(template: string, field: string, known: ReadonlySet<string>): AnyRefusal[] {
  const pointer = `/${field}`;
  const spans = parse(template);
  if (spans === null) return [refusal('template_broken', undefined, pointer)];
  for (const [kind, value] of spans) {
    if (kind === 'text' ? /\{\{|\}\}/.test(value) : kind !== 'name')
      return [refusal('template_broken', undefined, pointer)];
    if (kind === 'name' && !known.has(value)) return [refusal('unknown_placeholder', { placeholder: value }, pointer)];
  }
  return [];
}

/** The parts that mustache reads, or null when it can't: an opened brace that never closes. */
function parse(template: string): readonly (readonly [kind: string, value: string])[] | null {
  try {
    return mustache.parse(template).map(([kind, value]) => [kind, value]);
  } catch {
    return null;
  }
}

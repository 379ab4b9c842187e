import type { MailWords } from '@samenspoor/contracts/notifications/event-definition';
import { type NotificationEvent, definitionOf } from '@samenspoor/contracts/notifications/notification-events';
import type { MailContent, MailSection } from './mail-layout';
import { filledWords } from './template-words';

/** What a mail is made of. */
export interface ToldNotification {
  readonly event: NotificationEvent;
  readonly link: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Where somebody chooses how often they get mail. */
const PREFERENCES_PATH = '/meldingen/voorkeuren';
/** Where a mail that tells several things leads. */
const START_PATH = '/start';

/** What fills a subject in may be a text of several lines. */
const onOneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** The mail that tells these notifications; one of them is a mail with its own words, several are listed. */
export function composeMail(
  told: readonly ToldNotification[],
  words: ReadonlyMap<NotificationEvent, MailWords>,
  recipientName: string,
  publicUrl: string,
): MailContent {
  const filled = told.map(({ event, data, link }) => {
    const own = filledWords(event, words.get(event) ?? definitionOf(event).template, recipientName, data);
    return { ...own, url: publicUrl + link };
  });
  const sections: MailSection[] = filled.map(({ subject, text, url }) => ({ heading: subject, text, url }));
  const [first, second] = filled;
  if (!first) throw new Error('a mail tells at least one thing');
  const single = second === undefined;
  return {
    subject: single ? onOneLine(first.subject) : `${filled.length} meldingen van Samenspoor`,
    recipientName,
    sections,
    button: single
      ? { label: first.buttonLabel, url: first.url }
      : { label: 'Ga naar Samenspoor', url: publicUrl + START_PATH },
    legal: told.every(({ event }) => definitionOf(event).legal),
    preferencesUrl: publicUrl + PREFERENCES_PATH,
  };
}

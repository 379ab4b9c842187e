/**
 * What no text of people holds: NUL and other control characters but the tab and line breaks, and half a character (a
 * surrogate without its other half). PostgreSQL can't store some of them, and nobody can see the others.
 */
const UNREADABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;
const ALL_UNREADABLE = new RegExp(UNREADABLE, 'gu');

/** Whether people can read the whole of a text, and PostgreSQL store it. */
export function isReadable(text: string): boolean {
  return !UNREADABLE.test(text);
}

/** The text without what can't be read; `instead` takes its place. */
export function readable(text: string, instead = ''): string {
  return text.replaceAll(ALL_UNREADABLE, instead);
}

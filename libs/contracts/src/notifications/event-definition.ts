import type { Permission } from '@samenspoor/domain/access/permissions';
import { FREQUENCIES, type Frequency, LEGAL_FREQUENCIES } from '@samenspoor/domain/notifications/frequency';

/** Something a template can name: `{{oproep}}`. */
export interface Placeholder {
  /** Dutch name between the braces. */
  readonly name: string;
  /** What stands there in a preview. */
  readonly example: string;
  /** Set when the words have to name it, in the subject or the text: what is added to words of before that don't. */
  readonly ifLeftOut?: string;
}

/**
 * The words of a mail. The text has an empty line between paragraphs and no greeting: every mail begins with one of its
 * own. The button leads to the thing it is about.
 */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
  readonly buttonLabel: string;
}

/** An event that people are told by mail, as a context writes it down. */
export interface EventDefinition<Key extends string> {
  /** Dutch name, as in the list of preferences. */
  readonly title: string;
  /** When this mail comes, in one sentence. */
  readonly description: string;
  /** Who gets it: people with one of these permissions see it among their preferences. */
  readonly audience: readonly Permission[];
  /** Sent at once whatever somebody prefers. */
  readonly legal: boolean;
  /** What holds until somebody chooses. */
  readonly frequency: Frequency;
  /** What somebody can choose. */
  readonly frequencies: readonly Frequency[];
  /** True only on the day itself: told after the morning mail left, it is still in the mail of that day if there was none. */
  readonly sameDay: boolean;
  /** By the name of the datum that fills it. */
  readonly placeholders: Readonly<Record<Key, Placeholder>>;
  readonly template: MailWords;
}

type Described<Key extends string> = Pick<
  EventDefinition<Key>,
  'title' | 'description' | 'audience' | 'placeholders' | 'template'
>;

/** A notice that the law or the regulation asks for: at once, always. */
export function legalNotice<const Key extends string>(described: Described<Key>): EventDefinition<Key> {
  return { ...described, legal: true, frequency: 'at_once', frequencies: LEGAL_FREQUENCIES, sameDay: false };
}

/** A message that each person gets as often as they like. */
export function message<const Key extends string>(
  described: Described<Key>,
  frequency: Frequency = 'at_once',
): EventDefinition<Key> {
  return { ...described, legal: false, frequency, frequencies: FREQUENCIES, sameDay: false };
}

/** A reminder: in the one mail of the morning, or not at all. */
export function reminder<const Key extends string>(described: Described<Key>): EventDefinition<Key> {
  return { ...described, legal: false, frequency: 'daily', frequencies: ['daily', 'never'], sameDay: true };
}

/** Who fills in applications. */
export const APPLICANTS: readonly Permission[] = ['application:edit'];
/** Who handles them. */
export const HANDLERS: readonly Permission[] = ['assessment:admissibility'];

/** Placeholders that many events share. */
export const CALL = { name: 'oproep', example: 'Plan Samenleven 2026' } as const;
export const APPLICANT = { name: 'aanvrager', example: 'Houthalen-Helchteren' } as const;
export const REFERENCE = { name: 'dossiernummer', example: 'PS-2026-0001' } as const;
export const DEADLINE = { name: 'deadline', example: '6 mei 2026 om 12:00' } as const;
/** As `REFERENCE`, in a mail that has to say which file it is about. */
export const ITS_REFERENCE = { ...REFERENCE, ifLeftOut: 'Het dossiernummer is {{dossiernummer}}.' } as const;
/** As `DEADLINE`, in a mail that has to say until when. */
export const ITS_DEADLINE = { ...DEADLINE, ifLeftOut: 'Indienen kan tot {{deadline}}.' } as const;
/** As `CALL`, in a mail that has to say which call it is about. */
export const ITS_CALL = { ...CALL, ifLeftOut: 'Het gaat over {{oproep}}.' } as const;
/** Why something was decided, where people have a right to know. */
export const ITS_REASON = { name: 'reden', ifLeftOut: 'De reden is: {{reden}}' } as const;

/** Every template can name who reads it. */
export const RECIPIENT = { name: 'naam', example: 'An Peeters' } as const;

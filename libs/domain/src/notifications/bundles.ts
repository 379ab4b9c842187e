import type { Frequency } from './frequency';

/** A notification whose moment has come, as far as bundling looks at it. */
export interface DueNotification {
  readonly id: string;
  /** Who gets it: the id of a person, or an address. */
  readonly recipient: string;
  readonly frequency: Frequency;
}

/** What becomes one mail. */
export interface Bundle {
  readonly recipient: string;
  /** Daily and weekly notifications of one person together; false for one that is sent at once. */
  readonly bundled: boolean;
  /** In the order in which they were given; one when not bundled. */
  readonly ids: readonly string[];
}

/**
 * Makes mails of what is due: each at-once notification is a mail of its own, everything else of one person is ONE mail.
 * Who had a bundled mail today already (`served`) gets the rest tomorrow.
 */
export function bundlesOf(due: readonly DueNotification[], served: ReadonlySet<string> = new Set()): Bundle[] {
  const bundles: Bundle[] = [];
  const together = new Map<string, string[]>();
  for (const { id, recipient, frequency } of due) {
    if (frequency === 'at_once') bundles.push({ recipient, bundled: false, ids: [id] });
    else if (!served.has(recipient)) together.set(recipient, [...(together.get(recipient) ?? []), id]);
  }
  for (const [recipient, ids] of together) bundles.push({ recipient, bundled: true, ids });
  return bundles;
}

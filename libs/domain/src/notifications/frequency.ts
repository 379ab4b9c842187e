/** How often somebody wants the mails of one event. */
export const FREQUENCIES = ['at_once', 'daily', 'weekly', 'never'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A legal notice is always sent at once: nobody can turn it off. */
export const LEGAL_FREQUENCIES: readonly Frequency[] = ['at_once'];

/** What somebody's choice comes to: the choice when the event allows it, else the default of the event. */
export function frequencyOf(
  chosen: Frequency | null | undefined,
  allowed: readonly Frequency[],
  fallback: Frequency,
): Frequency {
  return chosen && allowed.includes(chosen) ? chosen : fallback;
}

/** SQL for an instant as JSON shows it: ISO 8601 in UTC with milliseconds, as `Date.toISOString()` writes it; null stays null. */
export const isoInstant = (expression: string): string =>
  `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

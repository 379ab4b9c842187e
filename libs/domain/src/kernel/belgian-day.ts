const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

/** The day it is in Belgium at an instant, as `YYYY-MM-DD`. */
export function belgianDay(instant: Date): string {
  return day.format(instant);
}

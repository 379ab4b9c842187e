const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

/** The day it is in Belgium at an instant, as `YYYY-MM-DD`: capacities begin and end on Belgian days. */
export function dayInBelgium(instant: Date): string {
  return day.format(instant);
}

// The Swedish way of writing a day is ISO 8601.
const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Brussels' });

/** The calendar day of an instant in Belgium, as `YYYY-MM-DD`: what "today" means for validity and membership. */
export function brusselsDay(instant: Date): string {
  return day.format(instant);
}

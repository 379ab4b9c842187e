import { brusselsWallClock } from './brussels-time';
import type { Cents } from './money';

const euro = new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR' });
const wholeEuro = new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const whole = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' });
const shortDay = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'short', timeZone: 'Europe/Brussels' });
const time = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Brussels' });
const seconds = new Intl.DateTimeFormat('nl-BE', { timeStyle: 'medium', timeZone: 'Europe/Brussels' });

const HOUR = 3_600_000;

/** Cents as euro in nl-BE; whole euros lose their ",00" so that columns of round amounts stay quiet. */
export function formatCents(cents: Cents): string {
  return (cents % 100 === 0 ? wholeEuro : euro).format(cents / 100);
}

/** A whole number in nl-BE: 2250 becomes "2.250". */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** An instant or a plain `YYYY-MM-DD` as a Belgian day: "6 mei 2024". */
export function formatDay(isoInstantOrDay: string): string {
  return day.format(new Date(isoInstantOrDay));
}

/** As `formatDay`, in figures: "6/05/2024". */
export function formatShortDay(isoInstantOrDay: string): string {
  return shortDay.format(new Date(isoInstantOrDay));
}

/** The Belgian wall-clock time of an instant: "14:02". */
export function formatTime(isoInstant: string): string {
  return time.format(new Date(isoInstant));
}

/** Day and time of an instant: "6 mei 2024 om 12:00"; in the hour that winter time doubles with which of the two. */
export function formatMoment(isoInstant: string): string {
  return `${formatDay(isoInstant)} om ${formatTime(isoInstant)}${seasonWhenDoubled(isoInstant)}`;
}

/** Day and time with seconds, for what must be exact: "6 mei 2024 om 11:59:58". */
export function formatExactMoment(isoInstant: string): string {
  const moment = new Date(isoInstant);
  return `${formatDay(isoInstant)} om ${seconds.format(moment)}${seasonWhenDoubled(isoInstant)}`;
}

/** " (zomertijd)" or " (wintertijd)" when the clock shows this time twice, nothing otherwise. */
function seasonWhenDoubled(isoInstant: string): string {
  const millis = Date.parse(isoInstant);
  const shown = brusselsWallClock(new Date(millis));
  if (brusselsWallClock(new Date(millis + HOUR)) === shown) return ' (zomertijd)';
  return brusselsWallClock(new Date(millis - HOUR)) === shown ? ' (wintertijd)' : '';
}

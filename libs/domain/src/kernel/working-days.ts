import { addDays } from './brussels-time';

/** Month and day of the holidays that fall on the same day each year. */
const FIXED_HOLIDAYS: ReadonlySet<string> = new Set([
  '01-01',
  '05-01',
  // Feest van de Vlaamse Gemeenschap: no legal holiday, but Flemish administrations are closed.
  '07-11',
  '07-21',
  '08-15',
  '11-01',
  '11-11',
  '12-25',
]);

/** Days after Easter Sunday: Easter Monday, Ascension Day and Whit Monday. */
const AFTER_EASTER = [1, 39, 50] as const;

/**
 * True on the ten Belgian legal holidays (law of 4 January 1974, royal decree of 18 April 1974) and on 11 July. Other
 * days on which an administration closes (2 and 15 November, bridge days) don't count. Day as `YYYY-MM-DD`.
 */
export function isHoliday(day: string): boolean {
  if (FIXED_HOLIDAYS.has(day.slice(5))) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return AFTER_EASTER.some((days) => addDays(easter, days) === day);
}

/** True from Monday to Friday, except on a holiday. Day as `YYYY-MM-DD`. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/**
 * The working day that many working days after a day, or before it when negative; the day itself doesn't count. Zero
 * working days on is the day itself, a working day or not.
 */
export function addWorkingDays(day: string, count: number): string {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/**
 * How many working days one has to go from a day to reach another: the start doesn't count, the end does. Negative when
 * the end lies before the start; the inverse of `addWorkingDays`.
 */
export function workingDaysBetween(from: string, to: string): number {
  const step = from <= to ? 1 : -1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) count += step;
  }
  return count;
}

/** Easter Sunday in the Gregorian calendar (the anonymous computus of Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const golden = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * late);
}

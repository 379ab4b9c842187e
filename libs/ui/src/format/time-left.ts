const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const days = (count: number): string => counted(count, 'dag', 'dagen');
const minutes = (count: number): string => counted(count, 'minuut', 'minuten');

/**
 * Time left until a deadline in plain Dutch: "nog 3 dagen en 4 uur", "nog 12 minuten", "voorbij". Always rounded down,
 * so that nobody is promised a minute that isn't there. Both instants come from the server's clock.
 */
export function timeLeft(deadlineIso: string, now: number): string {
  const left = Date.parse(deadlineIso) - now;
  if (left <= 0) return 'voorbij';
  if (left < MINUTE) return 'nog minder dan 1 minuut';
  if (left < HOUR) return `nog ${minutes(Math.floor(left / MINUTE))}`;
  if (left < DAY) return `nog ${joined(`${Math.floor(left / HOUR)} uur`, minutes, Math.floor((left % HOUR) / MINUTE))}`;
  return `nog ${joined(days(Math.floor(left / DAY)), (hours) => `${hours} uur`, Math.floor((left % DAY) / HOUR))}`;
}

function joined(first: string, word: (count: number) => string, rest: number): string {
  return rest === 0 ? first : `${first} en ${word(rest)}`;
}

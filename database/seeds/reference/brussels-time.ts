const ZONE = 'Europe/Brussels';

const WALL_CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function wallClockMillis(instant: Date): number {
  const parts = new Map(WALL_CLOCK.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
}

/** The instant at which the clock in Brussels shows this day ("2023-07-10") and time ("12:00:00"). */
export function brusselsInstant(day: string, time: string): Date {
  const wanted = Date.parse(`${day}T${time}Z`);
  const guess = new Date(wanted - (wallClockMillis(new Date(wanted)) - wanted));
  // Near a clock change the offset at the guess may differ from the offset at the wall-clock figure.
  return new Date(guess.getTime() - (wallClockMillis(guess) - wanted));
}

/** The calendar day that many days later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

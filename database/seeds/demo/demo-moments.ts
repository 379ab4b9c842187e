import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { addDays, brusselsInstant } from '@samenspoor/domain/kernel/brussels-time';
import { type CallSeed, DEMO_CALL_CODE } from '../reference/calls';
import { between } from './deterministic';

/** Days on which one application moves on. */
export interface ApplicationDays {
  readonly start: string;
  readonly lines: string;
  readonly details: string;
  readonly submit: string;
  readonly admissibility: string;
  readonly award: string;
  readonly decision: string;
}

/** Days of the demo call from its opening in which applications are handed in; a week before the day of seeding. */
const DEMO_DAYS = 20;

/** A moment within this hour in Brussels, always the same for this text. */
export function momentIn(day: string, hour: number, key: string): Date {
  const time = [hour, between(0, 44, `minute/${key}`), between(0, 59, `second/${key}`)];
  return brusselsInstant(day, time.map((part) => String(part).padStart(2, '0')).join(':'));
}

/** The day itself, or the Friday before it. */
export function workingDay(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const daysSinceFriday = (weekday + 2) % 7;
  return weekday === 0 || weekday === 6 ? addDays(day, -daysSinceFriday) : day;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** When an application was worked on: within the window of its call, and decided on the day the call was decided. */
export function applicationDays(call: CallSeed, key: string): ApplicationDays {
  const opening = brusselsDay(call.opensAt);
  const closing = brusselsDay(call.closesAt);
  const isDemo = call.code === DEMO_CALL_CODE;
  const length = isDemo ? DEMO_DAYS : daysBetween(opening, closing) - 1;
  const part = (lowest: number, highest: number): string =>
    workingDay(addDays(opening, between(Math.ceil(length * lowest), Math.floor(length * highest), `${key}/${lowest}`)));
  const judged = isDemo ? addDays(opening, 23) : addDays(closing, between(7, 20, `${key}/admissibility`));
  const decision = call.decisionDate ?? addDays(opening, 27);
  return {
    start: part(0.16, 0.28),
    lines: part(0.3, 0.45),
    details: part(0.5, 0.62),
    submit: part(0.68, 1),
    admissibility: workingDay(judged),
    award: workingDay(isDemo ? addDays(opening, 25) : addDays(decision, -between(8, 15, `${key}/award`))),
    decision: workingDay(decision),
  };
}

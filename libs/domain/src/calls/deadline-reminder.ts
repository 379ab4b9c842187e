import { brusselsDay } from '../kernel/brussels-day';
import { addDays } from '../kernel/brussels-time';
import { addWorkingDays } from '../kernel/working-days';

/** Which reminder a day asks for. */
export type DeadlineReminder = '5_working_days' | '1_day';

/** Nobody is reminded of a deadline further away than this: five working days and every holiday among them. */
export const FARTHEST_REMINDER_DAYS = 16;

/**
 * The reminder of a deadline that belongs to a day (`YYYY-MM-DD`): five working days before the last day on which one can
 * submit (Belgian holidays don't count), and the day before it. `closesAt` is the first moment too late, so that a call
 * that closes at midnight has its last day before it. Where both fall on one day, the nearer one stands.
 */
export function deadlineReminderOn(day: string, closesAt: Date): DeadlineReminder | null {
  const lastDay = brusselsDay(new Date(closesAt.getTime() - 1));
  if (day === addDays(lastDay, -1)) return '1_day';
  return day === addWorkingDays(lastDay, -5) ? '5_working_days' : null;
}

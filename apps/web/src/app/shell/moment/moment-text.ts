import type { LocalMoment } from '@samenspoor/contracts/kernel/local-moment';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import {
  brusselsWallClock,
  instantOfLocalMoment,
  instantsAt,
  judgeLocalMoment,
} from '@samenspoor/domain/kernel/brussels-time';
import { formatDay } from '@samenspoor/domain/kernel/format';

const WEEKDAY = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', timeZone: 'Europe/Brussels' });
const HOUR = 3_600_000;
/** Browsers fill up the year while it is typed, digit by digit: 0002, 0020, 0202, 2026. */
const HALF_A_YEAR = /^0/;

/** What is wrong with a moment as typed, in words; nothing while it is still being filled in. */
export function momentFaults({ at, which }: LocalMoment): string[] {
  const [day = '', time = ''] = at.split('T');
  if (day === '' || time === '' || HALF_A_YEAR.test(day)) return [];
  return judgeLocalMoment(at, '', which).map(({ code, params }) => problemDetail(code, params));
}

/** True in the hour that winter time doubles. */
export function isDoubled({ at }: LocalMoment): boolean {
  return instantsAt(at).length > 1;
}

/** "zondag 25 oktober 2026 om 02:30:00, wintertijd (UTC+1)"; null for a moment that doesn't exist or isn't chosen yet. */
export function momentInWords({ at, which }: LocalMoment): string | null {
  const instant = instantOfLocalMoment(at, which);
  if (instant === undefined) return null;
  const offset = Math.round((Date.parse(`${brusselsWallClock(instant)}Z`) - instant.getTime()) / HOUR);
  const season = offset === 2 ? 'zomertijd' : 'wintertijd';
  return `${WEEKDAY.format(instant)} ${formatDay(instant.toISOString())} om ${at.slice(11)}, ${season} (UTC+${offset})`;
}

/** The moment with another day or time; browsers leave out seconds that are zero. */
export function withPart({ at }: LocalMoment, part: 'day' | 'time', text: string): LocalMoment {
  const [day = '', time = ''] = at.split('T');
  if (part === 'day') return { at: `${text}T${time}` };
  return { at: `${day}T${/^\d{2}:\d{2}$/.test(text) ? `${text}:00` : text}` };
}

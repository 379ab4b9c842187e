import { brusselsInstant, brusselsWallClock } from '../kernel/brussels-time';
import { type CallTerms, CALL_LIMITS, isCallCode } from './call-terms';

/**
 * The same call in a later year: every moment and day on the same date by the calendar and the clock in Brussels
 * (29 February becomes the 28th; an hour that summer time skips becomes the next one, of a doubled one the first). The
 * years are as many as it takes for the opening to lie ahead, at least one. The caller gives the newest version.
 */
export function nextCall(terms: CallTerms, now: Date): CallTerms {
  const years = yearsAhead(terms.opensAt, now);
  return {
    ...terms,
    code: proposedCode(terms.code, years, terms),
    name: yearsLater(terms.name, years) ?? terms.name,
    opensAt: momentLater(terms.opensAt, years),
    closesAt: momentLater(terms.closesAt, years),
    periodStart: dayLater(terms.periodStart, years),
    periodEnd: dayLater(terms.periodEnd, years),
    originYear: terms.originYear + years,
  };
}

/**
 * A first call of a programme, to be filled in: open in April of next year, for a project year from October on.
 * @param today day `YYYY-MM-DD`
 */
export function firstCall(programmeName: string, programmeVersionId: string, today: string): CallTerms {
  const year = Number(today.slice(0, 4)) + 1;
  const slug = programmeName
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  return {
    code: `${slug.replaceAll(' ', '-').slice(0, 30).replace(/-$/, '') || 'oproep'}-${year}`,
    name: `${programmeName} ${year}`,
    programmeVersionId,
    announcement: '',
    opensAt: brusselsInstant(`${year}-04-01`, '00:00:00'),
    closesAt: brusselsInstant(`${year}-05-15`, '12:00:00'),
    graceSeconds: 0,
    periodStart: `${year}-10-01`,
    periodEnd: `${year + 1}-09-30`,
    originYear: year,
    envelopeCents: null,
    practice: false,
    signOffRequired: false,
  };
}

/** The first code of these that isn't taken: `ps-2027`, `ps-2027-2`, … */
export function freeCode(code: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const candidate = `${code.slice(0, CALL_LIMITS.code - suffix.length)}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** The same day so many years later. */
export function dayLater(day: string, years: number): string {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  const exists = new Date(`${later}T00:00:00Z`).toISOString().startsWith(later);
  return exists ? later : `${later.slice(0, 8)}28`;
}

function momentLater(instant: Date, years: number): Date {
  const [day = '', time = ''] = brusselsWallClock(instant).split('T');
  return brusselsInstant(dayLater(day, years), time);
}

function yearsAhead(opensAt: Date, now: Date): number {
  let years = 1;
  while (momentLater(opensAt, years) <= now) years += 1;
  return years;
}

/** Each year in the text so much later; null when it names none. */
function yearsLater(text: string, years: number): string | null {
  const moved = text.replaceAll(/\b20\d\d\b/g, (year) => String(Number(year) + years));
  return moved === text ? null : moved;
}

function proposedCode(code: string, years: number, { periodStart }: CallTerms): string {
  const moved = yearsLater(code, years) ?? `${code}-${dayLater(periodStart, years).slice(0, 4)}`;
  return isCallCode(moved) ? moved : code;
}

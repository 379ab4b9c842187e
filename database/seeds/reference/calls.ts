import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { addDays, brusselsInstant } from '@samenspoor/domain/kernel/brussels-time';

/** A call (oproep) of one project year. Days are `YYYY-MM-DD`. */
export interface CallSeed {
  readonly code: string;
  readonly title: string;
  /** Calendar year of the call; part of reference numbers. */
  readonly year: number;
  /** The version of the programme that it was held on. */
  readonly programmeVersion: number;
  readonly opensAt: Date;
  /** First moment too late. */
  readonly closesAt: Date;
  /** First and last day of the project period. */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** Day of the decision of the Flemish Government; empty while there is none. */
  readonly decisionDate: string | null;
  readonly halfYearReportDue: string | null;
  readonly finalReportDue: string | null;
}

/** The call that is open on the day of seeding, whichever that is. */
export const DEMO_CALL_CODE = 'ps-demo';

/** The three calls that were held. Source: docs/data-sources.md. */
const HELD_CALLS: readonly CallSeed[] = [
  {
    code: 'ps-2022',
    title: 'Plan Samenleven – projectjaar 1',
    year: 2022,
    programmeVersion: 1,
    // The opening is not published where we could read it; 1 April 2022 is an assumption that officials can change.
    opensAt: brusselsInstant('2022-04-01', '00:00:00'),
    closesAt: brusselsInstant('2022-07-01', '23:59:59'),
    periodStart: '2022-10-01',
    periodEnd: '2023-09-30',
    decisionDate: '2022-09-23',
    halfYearReportDue: '2023-05-05',
    finalReportDue: '2023-10-15',
  },
  {
    code: 'ps-2023',
    title: 'Plan Samenleven – projectjaar 2',
    year: 2023,
    programmeVersion: 2,
    opensAt: brusselsInstant('2023-05-26', '00:00:00'),
    closesAt: brusselsInstant('2023-07-10', '12:00:00'),
    periodStart: '2023-10-01',
    periodEnd: '2024-09-30',
    decisionDate: '2023-09-22',
    halfYearReportDue: '2024-05-06',
    finalReportDue: '2024-10-15',
  },
  {
    code: 'ps-2024',
    title: 'Plan Samenleven – projectjaar 3',
    year: 2024,
    programmeVersion: 2,
    opensAt: brusselsInstant('2024-04-22', '00:00:00'),
    closesAt: brusselsInstant('2024-05-06', '12:00:00'),
    periodStart: '2024-10-01',
    periodEnd: '2025-09-30',
    decisionDate: '2024-07-05',
    halfYearReportDue: null,
    finalReportDue: '2025-10-15',
  },
];

/** First day of the quarter after the one that holds this day. */
function nextQuarter(day: string): string {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4));
  const firstMonth = Math.floor((month - 1) / 3) * 3 + 4;
  return firstMonth > 12 ? `${year + 1}-01-01` : `${year}-${String(firstMonth).padStart(2, '0')}-01`;
}

/** Our own call to try the product with: open on the day of seeding, prices and rows of the third year. */
function demoCall(today: Date): CallSeed {
  const day = brusselsDay(today);
  const closingDay = addDays(day, 60);
  const periodStart = nextQuarter(closingDay);
  const nextYear = `${Number(periodStart.slice(0, 4)) + 1}${periodStart.slice(4)}`;
  const periodEnd = addDays(nextYear, -1);
  return {
    code: DEMO_CALL_CODE,
    title: 'Plan Samenleven – demo-oproep',
    year: Number(day.slice(0, 4)),
    programmeVersion: 2,
    opensAt: brusselsInstant(addDays(day, -30), '12:00:00'),
    closesAt: brusselsInstant(closingDay, '12:00:00'),
    periodStart,
    periodEnd,
    decisionDate: null,
    halfYearReportDue: null,
    finalReportDue: addDays(periodEnd, 15),
  };
}

/** All calls, the demo call placed around the day of seeding: seeding again on a later day moves its window. */
export function calls(today: Date): readonly CallSeed[] {
  return [...HELD_CALLS, demoCall(today)];
}

import type { ContactView } from '@samenspoor/contracts/applications/application';
import type { LastYearRow, LastYearTheme, LastYearView } from '@samenspoor/contracts/applications/continue';
import type { AskedIncentives } from '@samenspoor/domain/applications/incentives';
import {
  type EarlierRow,
  type EarlierYear,
  shortfallOf,
  targetOf,
} from '@samenspoor/domain/applications/continue/earlier-year';
import { type Membership, continuesFrom } from '@samenspoor/domain/applications/partnerships/membership';

type SourceRow = EarlierRow & Pick<LastYearRow, 'askedCents' | 'grantedCents'>;

/** An application of the year before as the statement gives it. */
export interface StoredSource {
  readonly id: string;
  readonly reference: string | null;
  readonly applicantName: string;
  /** Of the local government that asks: its contact and account may be shown. */
  readonly own: boolean;
  readonly callName: string;
  readonly year: number;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly contact: ContactView;
  readonly iban: string;
  readonly otherAccount: boolean;
  readonly incentives: AskedIncentives;
  readonly partnership: {
    readonly id: string;
    readonly name: string;
    readonly now: readonly string[];
    readonly then: readonly string[];
    readonly memberships: readonly Membership[];
  } | null;
  readonly themes: readonly {
    readonly number: string;
    readonly title: string;
    readonly rank: number | null;
    readonly motivation: string;
  }[];
  readonly rows: readonly SourceRow[];
}

/**
 * The year before out of its applications, the largest grant first; null when there is none, or when the applicant left
 * the partnership since: then the rights of earlier years are gone.
 * @param startsOn first day of the new project
 */
export function lastYearView(sources: readonly StoredSource[], startsOn: string): LastYearView | null {
  const [first] = sources;
  if (!first) return null;
  const { callName, year, periodStart, periodEnd, partnership } = first;
  if (partnership && !continuesFrom(partnership.memberships, { start: periodStart, end: periodEnd }, startsOn))
    return null;
  const own = sources.find((source) => source.own);
  const ranking = rankingOf(sources);
  return {
    sources: sources.map(({ id, reference, applicantName }) => ({ id, reference, applicantName })),
    callName,
    year,
    periodStart,
    periodEnd,
    partnership: partnership && {
      id: partnership.id,
      name: partnership.name,
      members: partnership.now,
      left: partnership.then.filter((name) => !partnership.now.includes(name)),
      joined: partnership.now.filter((name) => !partnership.then.includes(name)),
    },
    contact: own?.contact ?? null,
    iban: own?.iban ?? null,
    otherAccount: own?.otherAccount ?? false,
    // Of merged municipalities the one that got most: texts of two don't mix.
    incentives: first.incentives,
    ranking,
    themes: themesOf(sources, ranking),
  };
}

/** What the rules need of it. */
export function earlierYearOf({ themes, ranking }: LastYearView): EarlierYear {
  return { rows: themes.flatMap(({ rows }) => rows), ranking };
}

function rankingOf(sources: readonly StoredSource[]): readonly string[] {
  const ranked = sources.flatMap(({ themes }) => themes.filter(({ rank }) => rank !== null));
  return [...new Set(ranked.map(({ number }) => number))];
}

function themesOf(sources: readonly StoredSource[], ranking: readonly string[]): readonly LastYearTheme[] {
  const rows = addedUp(sources.flatMap((source) => source.rows));
  const known = sources.flatMap(({ themes }) => themes);
  const numbers = [...new Set([...ranking, ...rows.map(({ themeNumber }) => themeNumber)])];
  return numbers.map((number) => {
    const own = rows.filter(({ themeNumber }) => themeNumber === number);
    const named = known.filter((theme) => theme.number === number);
    return {
      number,
      title: named[0]?.title ?? '',
      askedCents: own.reduce((sum, { askedCents }) => sum + askedCents, 0),
      grantedCents: own.reduce((sum, { grantedCents }) => sum + grantedCents, 0),
      motivation: named.find(({ motivation }) => motivation !== '')?.motivation ?? '',
      rows: own.map(shown),
    };
  });
}

/** Rows of municipalities that merged since count together. */
function addedUp(rows: readonly SourceRow[]): readonly SourceRow[] {
  const byCode = new Map<string, SourceRow>();
  for (const row of rows) {
    const former = byCode.get(row.indicatorCode);
    byCode.set(row.indicatorCode, former ? together(former, row) : row);
  }
  return [...byCode.values()];
}

const together = (one: SourceRow, other: SourceRow): SourceRow => ({
  ...one,
  currentReach: one.currentReach + other.currentReach,
  plannedReach: one.plannedReach + other.plannedReach,
  grantedUnits: one.grantedUnits + other.grantedUnits,
  askedCents: one.askedCents + other.askedCents,
  grantedCents: one.grantedCents + other.grantedCents,
});

/** What was reached is told by reports; as long as there are none, nobody knows it, nor what is short. */
function shown(row: SourceRow): LastYearRow {
  const reached: number | null = null;
  const targetReach = targetOf(row);
  return { ...row, targetReach, reached, shortfall: shortfallOf(targetReach, reached) };
}

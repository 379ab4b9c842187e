import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import type { AwardLineInput } from '@samenspoor/domain/assessment/award';
import { themeOfIndicator } from '@samenspoor/domain/catalogue/objectives';
import type { CallSeed } from '../reference/calls';
import { type ProjectYear, type FundedThemeSeed, fundedThemes } from '../reference/funded-themes';
import { demoApplicant } from './applicants';
import { type PlannedApplication, applicationKey } from './application-plan';
import { fraction } from './deterministic';

/** People count in round figures once there are many of them. */
function rounded(units: number): number {
  return units > 20 ? Math.round(units / 5) * 5 : Math.round(units);
}

function plannedLine(row: { code: string; maxUnits: number }, size: number, key: string): KpiLine {
  const share = size * (0.6 + 0.6 * fraction(`${key}/${row.code}/planned`));
  const plannedReach = Math.min(row.maxUnits, Math.max(1, rounded(row.maxUnits * share)));
  const currentReach = row.maxUnits === 1 ? 0 : rounded(plannedReach * fraction(`${key}/${row.code}/current`));
  return { indicatorCode: row.code, currentReach, plannedReach };
}

/** Takes units off the last row until the theme fits under its ceiling. */
function underCeiling(theme: FundedThemeSeed, lines: readonly KpiLine[]): KpiLine[] {
  const priceCents = theme.indicators[0]?.unitPriceCents ?? 1;
  const units = lines.reduce((sum, line) => sum + line.plannedReach, 0);
  const tooMany = Math.max(0, units - Math.floor(theme.ceilingCents / priceCents));
  return lines.map((line, index) =>
    index === lines.length - 1 ? { ...line, plannedReach: line.plannedReach - tooMany } : line,
  );
}

/** The catalogue of prices that a call was held on. */
const yearOf = ({ programmeVersion }: CallSeed): ProjectYear => (programmeVersion === 1 ? 1 : 3);

/** What this applicant asks, row by row: invented, whole, under the row maxima and the ceilings. */
export function askedLines(planned: PlannedApplication, call: CallSeed): KpiLine[] {
  const { size } = demoApplicant(planned.applicant);
  return fundedThemes(yearOf(call))
    .filter(({ theme }) => planned.themes.includes(theme))
    .flatMap((theme) => {
      const lines = theme.indicators.map((row) => plannedLine(row, size, applicationKey(planned)));
      return underCeiling(theme, lines);
    });
}

type Cut = 'nothing' | 'last-choice' | 'amounts' | 'units';

function cutOf(planned: PlannedApplication): Cut {
  const drawn = fraction(`${applicationKey(planned)}/cut`);
  if (drawn < 0.45) {
    return 'nothing';
  }
  if (drawn < 0.7) {
    return 'last-choice';
  }
  return planned.callCode === 'ps-2022' ? 'amounts' : 'units';
}

function cutLine(line: KpiLine, cut: Cut, isLastChoice: boolean, priceCents: number): AwardLineInput {
  const { indicatorCode, plannedReach } = line;
  if (cut === 'amounts') {
    // In the first year amounts were cut otherwise than by whole units.
    return { indicatorCode, grantedUnits: plannedReach, grantedCents: Math.floor(plannedReach * priceCents * 0.93) };
  }
  const share = cut === 'units' ? 0.9 : cut === 'last-choice' && isLastChoice ? 0.6 : 1;
  return { indicatorCode, grantedUnits: Math.floor(plannedReach * share) || (share > 0.6 ? plannedReach : 0) };
}

/** What is granted on these lines: all of it, less of the last choice, or a little less of everything. */
export function grantedLines(planned: PlannedApplication, call: CallSeed, asked: readonly KpiLine[]): AwardLineInput[] {
  const cut = cutOf(planned);
  const prices = new Map(
    fundedThemes(yearOf(call)).flatMap(({ indicators }) =>
      indicators.map(({ code, unitPriceCents }): [string, number] => [code, unitPriceCents]),
    ),
  );
  const lastChoice = String(planned.themes.at(-1));
  return asked.map((line) =>
    cutLine(line, cut, themeOfIndicator(line.indicatorCode) === lastChoice, prices.get(line.indicatorCode) ?? 0),
  );
}

/** The reason that goes with the decision to grant; none when all of it was granted. */
export function grantReason(planned: PlannedApplication): string | null {
  const reasons: Readonly<Record<Cut, string | null>> = {
    nothing: null,
    'last-choice': 'Het beschikbare budget werd verdeeld volgens uw eigen rangorde. Uw laatste keuze krijgt minder.',
    amounts: 'Het beschikbare budget volstond niet voor alle aanvragen: alle bedragen werden met 7 % verminderd.',
    units:
      'Het beschikbare budget volstond niet voor alle aanvragen: het aantal eenheden werd met een tiende verminderd.',
  };
  return reasons[cutOf(planned)];
}

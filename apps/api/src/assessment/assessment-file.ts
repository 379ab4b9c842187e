import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import { type AwardLine, prefillAward } from '@samenspoor/domain/assessment/award';
import type { Measure } from '@samenspoor/domain/catalogue/programme-content';
import type { FundedTheme } from '@samenspoor/domain/catalogue/objectives';

/** One KPI row of the call, with what was asked and what the award holds on it (null: nothing). */
export interface FileRow {
  readonly indicatorId: string;
  readonly indicatorCode: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly targetGroup: string;
  readonly unitPriceCents: number;
  readonly maxUnits: number;
  readonly themeId: string;
  readonly themeNumber: string;
  readonly agiiSupported: boolean;
  readonly ceilingCents: number;
  readonly ownSharePercent: number;
  readonly currentReach: number;
  readonly plannedReach: number;
  readonly askedCents: number;
  readonly grantedUnits: number | null;
  readonly grantedCents: number | null;
}

/** A filed application as its assessment looks at it. */
export interface AssessmentFile {
  readonly applicationId: string;
  readonly state: ApplicationState;
  /** Version of the application. */
  readonly version: number;
  readonly reference: string;
  readonly applicantId: string;
  /** Version of the award; 0 while nothing was saved. */
  readonly awardVersion: number;
  readonly rows: readonly FileRow[];
}

/** What the call funds, in the words of the rules. */
export function fundedThemesOf(file: AssessmentFile): FundedTheme[] {
  const numbers = [...new Set(file.rows.map((row) => row.themeNumber))];
  return numbers.map((number) => {
    const rows = file.rows.filter((row) => row.themeNumber === number);
    return {
      number,
      ceilingCents: rows[0]?.ceilingCents ?? 0,
      ownSharePercent: rows[0]?.ownSharePercent ?? 0,
      indicators: rows.map(({ indicatorCode: code, measure, unit, targetGroup, unitPriceCents, maxUnits }) => {
        return { code, measure, unit, targetGroup, unitPriceCents, maxUnits, countRule: '' };
      }),
    };
  });
}

/** What the applicant asked. */
export function askedOf(file: AssessmentFile): KpiLine[] {
  return file.rows.map(({ indicatorCode, currentReach, plannedReach }) => ({
    indicatorCode,
    currentReach,
    plannedReach,
  }));
}

/** The award as it stands: the saved one, or the prefilled one while nothing was saved. */
export function awardOf(file: AssessmentFile): AwardLine[] {
  if (file.awardVersion === 0) return prefillAward(fundedThemesOf(file), askedOf(file));
  return file.rows.flatMap(({ indicatorCode, grantedUnits, grantedCents }) =>
    grantedUnits === null ? [] : [{ indicatorCode, grantedUnits, grantedCents: grantedCents ?? 0 }],
  );
}

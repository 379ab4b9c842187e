import type { AssessmentFile, FileRow } from './assessment-file';

/** One KPI row of theme 5 or 9, nothing asked unless said otherwise. */
export const sampleRow = (indicatorCode: string, changes: Partial<FileRow> = {}): FileRow => {
  const themeNumber = indicatorCode.replace(/[a-z]$/, '');
  return {
    indicatorId: `indicator-${indicatorCode}`,
    indicatorCode,
    measure: 'units',
    unit: 'begeleide persoon',
    targetGroup: 'nieuwkomers',
    unitPriceCents: 6_000,
    maxUnits: 2_250,
    themeId: `theme-${themeNumber}`,
    themeNumber,
    agiiSupported: themeNumber === '5',
    ceilingCents: 13_500_000,
    ownSharePercent: 100,
    currentReach: 0,
    plannedReach: 0,
    askedCents: 0,
    grantedUnits: null,
    grantedCents: null,
    ...changes,
  };
};

/** An admissible application with these rows and no award yet. */
export const sampleFile = (rows: readonly FileRow[], changes: Partial<AssessmentFile> = {}): AssessmentFile => ({
  applicationId: 'application',
  state: 'admissible',
  version: 3,
  reference: 'PS-2026-0001',
  applicantId: 'applicant',
  awardVersion: 0,
  rows,
  ...changes,
});

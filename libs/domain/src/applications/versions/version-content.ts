import type { Answers } from '../../catalogue/question';
import type { AskedIncentives } from '../incentives';
import type { KpiLine } from '../kpi-table';

/** Why a version was kept. Stored: names stay. */
export const VERSION_REASONS = [
  'autosave',
  'submitted',
  'reopened',
  'restored',
  'imported',
  'corrected',
  'continued',
  'recomputed',
] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** Everything an applicant fills in, as it stood at one version. What is empty is left out. */
export interface VersionContent {
  /** By part: `firstName`, `familyName`, `email`, `phone`. */
  readonly contact: Readonly<Record<string, string>>;
  readonly iban: string;
  /** By theme number. */
  readonly motivations: Readonly<Record<string, string>>;
  /** In the order of the table. */
  readonly lines: readonly KpiLine[];
  /** Theme numbers by rank. */
  readonly ranking: readonly string[];
  /** The part of the own contribution that is staff, in cents, by theme number. */
  readonly ownStaffCents: Readonly<Record<string, number>>;
  /** The account isn't the one of the gemeentefonds; left out in versions from before it was asked. */
  readonly otherAccount?: boolean;
  readonly answers: Answers;
  readonly incentives: AskedIncentives;
}

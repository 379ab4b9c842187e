import type { FundedTheme } from '../../catalogue/objectives';
import type { AttachmentContent, IncentiveCondition, IncentiveContent } from '../../catalogue/programme-content';
import type { Answers, Question } from '../../catalogue/question';
import type { AskedIncentives } from '../incentives';
import type { KpiLine } from '../kpi-table';

/** A theme as the workbook shows it: funded, with its title and the objective whose sheet it stands on. */
export interface WorkbookTheme extends FundedTheme {
  readonly title: string;
  readonly objectiveNumber: string;
  readonly objectiveTitle: string;
}

/** The parts of the contact person, in the order of the sheet. */
export const WORKBOOK_CONTACT_PARTS = ['firstName', 'familyName', 'email', 'phone'] as const;
export type WorkbookContactPart = (typeof WORKBOOK_CONTACT_PARTS)[number];

/** What the workbook of an application holds, and what one that comes back is compared with. */
export interface WorkbookSource {
  readonly applicationId: string;
  readonly applicantName: string;
  readonly callName: string;
  /** Number of the version of the programme: it decides prices and ceilings. */
  readonly programmeVersion: number;
  /** Version of the application. */
  readonly version: number;
  /** Instant at which something was last filled in. */
  readonly filledInAt: string;
  readonly themes: readonly WorkbookTheme[];
  readonly contact: Readonly<Record<WorkbookContactPart, string>>;
  readonly iban: string;
  /** The account isn't the one of the gemeentefonds. */
  readonly otherAccount: boolean;
  /** By theme number. */
  readonly motivations: Readonly<Record<string, string>>;
  readonly lines: readonly KpiLine[];
  /** Theme numbers by rank. */
  readonly ranking: readonly string[];
  /** The part of the own contribution that is staff, by theme number. */
  readonly ownStaffCents: Readonly<Record<string, number>>;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly incentives: readonly IncentiveContent[];
  readonly askedIncentives: AskedIncentives;
  /** The conditions of incentives that hold for who applies. */
  readonly conditions: readonly IncentiveCondition[];
  readonly attachments: readonly AttachmentContent[];
  readonly attached: readonly { readonly slot: string; readonly name: string }[];
}

/** The themes that have rows: only those stand in a workbook. */
export function fundedThemes({ themes }: Pick<WorkbookSource, 'themes'>): readonly WorkbookTheme[] {
  return themes.filter(({ indicators }) => indicators.length > 0);
}

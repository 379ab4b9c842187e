import type { Refusal } from './kernel/refusal';
import type { ApplicationRefusalCode } from './applications/application-refusals';
import type { ContentRefusalCode } from './applications/content/content-refusals';
import type { AssessmentRefusalCode } from './assessment/assessment-refusals';
import type { PartnershipRefusalCode } from './applications/partnerships/partnership-refusals';
import type { CallRefusalCode } from './calls/call-refusals';
import type { CorrespondenceRefusalCode } from './correspondence/correspondence-refusals';
import type { FigureRefusalCode } from './catalogue/figures/figure-refusals';
import type { ProgrammeRefusalCode } from './catalogue/programme-refusals';
import type { DocumentRefusalCode } from './documents/document-refusals';
import type { IdentityRefusalCode } from './identity/identity-refusals';
import type { NotificationsRefusalCode } from './notifications/notifications-refusals';
import type { SpreadsheetRefusalCode } from './spreadsheets/spreadsheet-refusals';
import type { TrajectoryRefusalCode } from './trajectories/trajectory-refusals';

/** Codes that every context may answer, whatever the subject. */
export const COMMON_REFUSAL_CODES = ['not_found', 'forbidden', 'stale_version', 'action_not_allowed'] as const;
export type CommonRefusalCode = (typeof COMMON_REFUSAL_CODES)[number];

/** The closed union of everything the rules can refuse. Each code has a status and a Dutch text in `libs/contracts`. */
export type RefusalCode =
  | CommonRefusalCode
  | ApplicationRefusalCode
  | AssessmentRefusalCode
  | CallRefusalCode
  | ContentRefusalCode
  | DocumentRefusalCode
  | CorrespondenceRefusalCode
  | FigureRefusalCode
  | IdentityRefusalCode
  | NotificationsRefusalCode
  | PartnershipRefusalCode
  | ProgrammeRefusalCode
  | SpreadsheetRefusalCode
  | TrajectoryRefusalCode;

/** A refusal of any context. */
export type AnyRefusal = Refusal<RefusalCode>;

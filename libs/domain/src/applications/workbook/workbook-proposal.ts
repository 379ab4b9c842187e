import type { Answer } from '../../catalogue/question';
import type { AskedIncentive } from '../incentives';
import type { ContactPerson } from '../submission';
import type { KpiLine } from '../kpi-table';
import type { WorkbookMessage, WorkbookSpot } from './workbook-messages';

/** What the texts of a change are: a count, an amount in cents, or words. */
export type ChangeUnit = 'count' | 'cents' | 'text';

/** One cell that differs from the application: what stands there now, and what the workbook says. */
export interface WorkbookChange {
  /**
   * `lines.5a.plannedReach`, `ranking.5`, `contact.email`, `iban`, `motivations.5`, `ownStaffCents.5`,
   * `answers.aanpak`, `incentives.mentorschap`
   */
  readonly field: string;
  /** What it is, where its name doesn't say so: the label of a question. */
  readonly title?: string;
  readonly spot: WorkbookSpot;
  /** "" is empty. */
  readonly from: string;
  readonly to: string;
  readonly unit: ChangeUnit;
  /** There is an error in its row, or its theme: it isn't taken over. */
  readonly blocked: boolean;
  /** Somebody changed this field in the application since the workbook was downloaded. */
  readonly changedSince: boolean;
}

/** What taking the workbook over would store; only what differs and has no error. */
export interface WorkbookProposal {
  /** Whole rows. */
  readonly lines: readonly KpiLine[];
  /** Theme numbers by rank; null leaves the order to the themes that are chosen. */
  readonly ranking: readonly string[] | null;
  readonly contact: Readonly<Partial<ContactPerson>>;
  /** Null stays as it is. */
  readonly iban: string | null;
  /** By theme number. */
  readonly motivations: Readonly<Record<string, string>>;
  /** Null stays as it is. */
  readonly otherAccount: boolean | null;
  /** By theme number. */
  readonly ownStaffCents: Readonly<Record<string, number>>;
  /** By question code, whole answers; null takes an answer away. */
  readonly answers: Readonly<Record<string, Answer | null>>;
  /** By code, each as a whole; null: no longer asked. */
  readonly incentives: Readonly<Record<string, AskedIncentive | null>>;
}

/** A workbook that came back: what is in it, what there is to say about it, and what it would do. */
export interface WorkbookReading {
  readonly messages: readonly WorkbookMessage[];
  readonly changes: readonly WorkbookChange[];
  readonly proposal: WorkbookProposal;
}

/** A workbook that changes nothing. */
export const NO_PROPOSAL: WorkbookProposal = {
  lines: [],
  ranking: null,
  contact: {},
  iban: null,
  motivations: {},
  otherAccount: null,
  ownStaffCents: {},
  answers: {},
  incentives: {},
};

/** True when there is nothing to take over. */
export function changesNothing({ lines, ranking, iban, otherAccount, ...named }: WorkbookProposal): boolean {
  const fields = Object.values(named).reduce((sum, values) => sum + Object.keys(values).length, 0);
  return lines.length === 0 && ranking === null && iban === null && otherAccount === null && fields === 0;
}

import type { AnyRefusal } from '../../refusal-codes';
import type { AskedField } from './asked-field';
import type { InputReading } from './read-input';
import { type WorkbookMessage, type WorkbookSpot, workbookError } from './workbook-messages';
import type { WorkbookChange, WorkbookProposal } from './workbook-proposal';

/** A change before it is known whether somebody changed its field meanwhile. */
export type FoundChange = Omit<WorkbookChange, 'changedSince'>;

/** What a part of the file comes to. */
export interface ContentRead {
  readonly changes: readonly FoundChange[];
  readonly messages: readonly WorkbookMessage[];
  readonly proposal: Partial<WorkbookProposal>;
}

/** An input as the file has it. */
export interface FieldRead extends InputReading {
  readonly field: AskedField;
  readonly spot: WorkbookSpot;
}

/** Parts together; what each proposes, goes into one proposal. */
export function together(parts: readonly ContentRead[]): ContentRead {
  return {
    changes: parts.flatMap(({ changes }) => changes),
    messages: parts.flatMap(({ messages }) => messages),
    proposal: Object.assign({}, ...parts.map(({ proposal }) => proposal)) as Partial<WorkbookProposal>,
  };
}

/** A rule of the form that says no, at a place in the file: its sentence is that of the form. */
export const refusedByRule = (spot: WorkbookSpot, { code, params }: AnyRefusal): WorkbookMessage =>
  workbookError('refused_by_rule', spot, { ...params, rule: code });

/** The values that differ from what is stored. */
export const changedReads = (reads: readonly FieldRead[]): readonly FieldRead[] =>
  reads.filter(({ value, field }) => value !== null && value !== field.stored);

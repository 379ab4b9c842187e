import type { Spreadsheet } from '../../spreadsheets/spreadsheet';
import { type FieldVersions, changedSince } from '../field-versions';
import { codedRows } from './coded-rows';
import { type ContentRead, type FieldRead, together } from './content-read';
import { type GroupTable, findGroups } from './find-groups';
import { findTables } from './find-tables';
import { missingParts } from './missing-parts';
import { readAnswers } from './read-answers';
import { readDetails } from './read-details';
import { readGroups } from './read-groups';
import { readIncentives } from './read-incentives';
import { readPairs } from './read-pairs';
import { readStaff } from './read-staff';
import { readTable } from './read-table';
import { type WorkbookMarker, readMarker } from './workbook-marker';
import { type WorkbookMessage, keptMessages, workbookError, workbookWarning } from './workbook-messages';
import { NO_PROPOSAL, type WorkbookReading } from './workbook-proposal';
import type { WorkbookSource } from './workbook-source';

/**
 * Reads a workbook that came back: which cells would change, and what there is to say, with sheet, row and column. Tables
 * are found by their titles and rows by their codes, so that moved columns, added rows and other sheets do no harm. What
 * has an error is shown and left out of the proposal; the rest of it can be taken over.
 */
export function readApplicationWorkbook(
  book: Spreadsheet,
  source: WorkbookSource,
  fieldVersions: FieldVersions,
): WorkbookReading {
  const hidden = hiddenSheets(book);
  const markers = markersIn(book);
  const foreign = markers.some(({ applicationId }) => applicationId !== source.applicationId);
  if (foreign) return nothing([workbookError('other_application', null), ...hidden]);
  const [marker = null] = markers;
  const since = marker && marker.version < source.version ? changedSince(fieldVersions, marker.version) : [];
  const general = [...aboutMarker(marker, since, source), ...hidden];
  const groups = findGroups(book, source);
  const tables = findTables(groups.rest);
  if (tables.figures.length + tables.details.length + tables.messages.length + groups.tables.length === 0)
    return nothing([workbookError('no_table', null), ...general]);

  const coded = codedRows(tables, source);
  const pairs = readPairs(coded.details, source);
  const table = readTable(coded, source);
  const found = together([
    table.read,
    readStaff(coded.themes, table.workedOut, source),
    readDetails(pairs.reads),
    readIncentives(pairs.reads, source),
    ...allAnswers(pairs.reads, groups.tables, source),
  ]);
  return {
    messages: keptMessages([
      ...general,
      ...missingParts(tables, coded, source),
      ...[tables, coded, pairs, found].flatMap(({ messages }) => messages).filter(worthSaying(book)),
    ]),
    changes: found.changes.map((change) => ({ ...change, changedSince: wasChanged(change.field, since) })),
    proposal: { ...NO_PROPOSAL, ...found.proposal },
  };
}

/** Pairs and groups each answer their own questions: one proposal holds both. */
function allAnswers(
  reads: readonly FieldRead[],
  tables: readonly GroupTable[],
  source: WorkbookSource,
): readonly ContentRead[] {
  const [simple, grouped] = [readAnswers(reads, source), readGroups(tables, source)];
  const answers = { ...simple.proposal.answers, ...grouped.proposal.answers };
  return [simple, { ...grouped, proposal: { answers } }];
}

const hiddenSheets = (book: Spreadsheet): WorkbookMessage[] =>
  book.hiddenSheets.map((sheet) =>
    workbookWarning('sheet_hidden', { sheet, row: null, column: null, address: null }, { sheet }),
  );

/** In CSV every number is a text. */
const worthSaying =
  ({ format }: Spreadsheet) =>
  ({ code }: WorkbookMessage): boolean =>
    format !== 'csv' || code !== 'number_as_text';

const nothing = (messages: readonly WorkbookMessage[]): WorkbookReading => ({
  messages,
  changes: [],
  proposal: NO_PROPOSAL,
});

function markersIn({ sheets }: Spreadsheet): WorkbookMarker[] {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.flatMap(({ kind, text }) => (kind === 'text' ? (readMarker(text) ?? []) : []));
}

function aboutMarker(
  marker: WorkbookMarker | null,
  since: readonly string[],
  { programmeVersion }: WorkbookSource,
): WorkbookMessage[] {
  if (marker === null) return [workbookWarning('marker_missing', null)];
  const other = marker.programmeVersion !== programmeVersion;
  return [
    ...(other
      ? [workbookWarning('programme_changed', null, { from: marker.programmeVersion, to: programmeVersion })]
      : []),
    ...(since.length > 0 ? [workbookWarning('draft_changed', null, { fields: since.join(', ') })] : []),
  ];
}

/** `lines.5a.plannedReach` was changed when the row was; before rows had a version each, the table had one. */
function wasChanged(field: string, since: readonly string[]): boolean {
  const [kind = '', name = ''] = field.split('.');
  return since.includes(field) || since.includes(`${kind}.${name}`) || since.includes(kind);
}

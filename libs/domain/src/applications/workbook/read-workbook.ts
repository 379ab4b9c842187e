import type { Spreadsheet } from '../../spreadsheets/spreadsheet';
import { type FieldVersions, changedSince } from '../field-versions';
import { workOutKpiTable } from '../kpi-table';
import { followChosenThemes } from '../ranking';
import { codedRows } from './coded-rows';
import { findTables, spotOf } from './find-tables';
import { missingParts } from './missing-parts';
import { type DetailRead, readDetails } from './read-details';
import { type FigureRow, readFigureRows, resultingLines } from './read-figure-rows';
import { type RanksRead, readRanks } from './read-ranks';
import { type WorkbookMarker, readMarker } from './workbook-marker';
import { type WorkbookMessage, keptMessages, workbookError, workbookWarning } from './workbook-messages';
import { NO_PROPOSAL, type WorkbookChange, type WorkbookProposal, type WorkbookReading } from './workbook-proposal';
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
  const hidden = book.hiddenSheets.map((sheet) =>
    workbookWarning('sheet_hidden', { sheet, row: null, column: null, address: null }, { sheet }),
  );
  const markers = markersIn(book);
  const foreign = markers.some(({ applicationId }) => applicationId !== source.applicationId);
  if (foreign) return nothing([workbookError('other_application', null), ...hidden]);
  const [marker = null] = markers;
  const since = marker && marker.version < source.version ? changedSince(fieldVersions, marker.version) : [];
  const general = [...aboutMarker(marker, since, source), ...hidden];
  const tables = findTables(book);
  if (tables.figures.length + tables.details.length + tables.messages.length === 0)
    return nothing([workbookError('no_table', null), ...general]);

  const coded = codedRows(tables, source);
  const figures = readFigureRows(coded.indicators, source);
  const lines = resultingLines(figures.rows, source);
  const chosen = workOutKpiTable(source.themes, lines)
    .themes.filter((theme) => theme.chosen)
    .map(({ number }) => number);
  const ranks = readRanks(coded.themes, chosen, source.ranking);
  const details = readDetails(coded.details, source);
  const followed = followChosenThemes(source.ranking, chosen);
  const ranking = ranks.ranking === null || ranks.ranking.join() === followed.join() ? null : ranks.ranking;
  const changes = [
    ...figures.rows.flatMap(figureChanges),
    ...rankChanges(ranking, followed, ranks),
    ...details.details.map((detail) => ({ ...detail, unit: 'text' as const })),
  ].map((change) => ({ ...change, changedSince: wasChanged(change.field, since) }));
  const found = [tables, coded, figures, ranks, details].flatMap(({ messages }) => messages);
  return {
    messages: keptMessages([...general, ...missingParts(tables, coded, source), ...found]),
    changes,
    proposal: proposalOf(figures.rows, ranking, details.details),
  };
}

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

type FoundChange = Omit<WorkbookChange, 'changedSince'>;

function figureChanges({ table, row, code, measure, stored, read, blocked }: FigureRow): FoundChange[] {
  const fields = [
    ['current', 'currentReach'],
    ['planned', 'plannedReach'],
  ] as const;
  return fields
    .filter(([, field]) => stored[field] !== read[field])
    .map(([column, field]) => ({
      field: `lines.${code}.${field}`,
      spot: spotOf(table, row, column),
      from: String(stored[field]),
      to: String(read[field]),
      unit: measure === 'amount' ? 'cents' : 'count',
      blocked,
    }));
}

function rankChanges(
  ranking: readonly string[] | null,
  followed: readonly string[],
  { spots }: RanksRead,
): FoundChange[] {
  return (ranking ?? []).flatMap((theme, index) => {
    const before = followed.indexOf(theme);
    const spot = spots.get(theme);
    if (before === index || !spot) return [];
    const change = { field: `ranking.${theme}`, spot, from: String(before + 1), to: String(index + 1) };
    return [{ ...change, unit: 'count' as const, blocked: false }];
  });
}

/** `lines.5a.plannedReach` was changed when the row was; before rows had a version each, the table had one. */
function wasChanged(field: string, since: readonly string[]): boolean {
  const [kind = '', name = ''] = field.split('.');
  return since.includes(field) || since.includes(`${kind}.${name}`) || since.includes(kind);
}

function proposalOf(
  rows: readonly FigureRow[],
  ranking: readonly string[] | null,
  details: readonly DetailRead[],
): WorkbookProposal {
  const right = details.filter(({ blocked }) => !blocked);
  const named = (kind: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      right
        .filter(({ field }) => field.startsWith(`${kind}.`))
        .map(({ field, to }) => [field.slice(kind.length + 1), to]),
    );
  return {
    lines: rows.filter((row) => !row.blocked && figureChanges(row).length > 0).map(({ read }) => read),
    ranking,
    contact: named('contact'),
    iban: right.find(({ field }) => field === 'iban')?.to ?? null,
    motivations: named('motivations'),
  };
}

import { judgeOwnStaff } from '../content/judge-own-staff';
import type { KpiTable } from '../kpi-table';
import { type ContentRead, refusedByRule } from './content-read';
import { cellOf, spotOf } from './find-tables';
import { readFigure } from './read-cell';
import type { CodedRow } from './read-figure-rows';
import type { WorkbookSource } from './workbook-source';

/** The part of the own contribution that is staff, beside the table as it would be; an error blocks its own theme. */
export function readStaff(
  themeRows: readonly CodedRow[],
  table: KpiTable,
  { ownStaffCents }: WorkbookSource,
): ContentRead {
  const read = themeRows
    .filter((entry) => entry.table.columns.has('staff'))
    .map((entry) => {
      const spot = spotOf(entry.table, entry.row, 'staff');
      const figure = readFigure(cellOf(entry.table, entry.row, 'staff'), spot, 'amount');
      const stored = ownStaffCents[entry.code] ?? 0;
      const cents = figure.value ?? stored;
      const refusals = cents === stored ? [] : judgeOwnStaff(table, { [entry.code]: cents });
      const messages = [...figure.messages, ...refusals.map((refusal) => refusedByRule(spot, refusal))];
      return { theme: entry.code, spot, stored, cents, blocked: refusals.length > 0, messages };
    });
  const changed = read.filter(({ stored, cents }) => stored !== cents);
  return {
    changes: changed.map(({ theme, spot, stored, cents, blocked }) => ({
      field: `ownStaffCents.${theme}`,
      spot,
      from: stored === 0 ? '' : String(stored),
      to: cents === 0 ? '' : String(cents),
      unit: 'cents',
      blocked,
    })),
    messages: read.flatMap(({ messages }) => messages),
    proposal: {
      ownStaffCents: Object.fromEntries(
        changed.flatMap(({ theme, cents, blocked }) => (blocked ? [] : [[theme, cents] as const])),
      ),
    },
  };
}

import { codeKey } from './asked-field';
import type { FieldRead } from './content-read';
import { cellOf, spotOf } from './find-tables';
import { pairSheets } from './pair-sheets';
import { shortened } from './read-cell';
import type { CodedRow } from './read-figure-rows';
import { readInput } from './read-input';
import { type WorkbookMessage, workbookError } from './workbook-messages';
import type { WorkbookSource } from './workbook-source';

/** Reads the pairs of code and value; a code nobody knows is told of when something stands beside it. */
export function readPairs(
  rows: readonly CodedRow[],
  source: WorkbookSource,
): { readonly reads: readonly FieldRead[]; readonly messages: readonly WorkbookMessage[] } {
  const inputs = pairSheets(source).flatMap((sheet) =>
    sheet.rows.flatMap((row) => (row.kind === 'input' ? row.field : [])),
  );
  const known = new Map(inputs.map((field) => [codeKey(field.code), field]));
  const messages: WorkbookMessage[] = [];
  const reads = rows.flatMap(({ table, row, code }): FieldRead[] => {
    const field = known.get(code);
    const cell = cellOf(table, row, 'value');
    if (field) {
      const spot = spotOf(table, row, 'value');
      return [{ ...readInput(cell, spot, field.form), field, spot }];
    }
    if (cell) messages.push(workbookError('code_unknown', spotOf(table, row, 'code'), { code: shortened(code) }));
    return [];
  });
  return { reads, messages: [...messages, ...reads.flatMap((read) => read.messages)] };
}

/**
 * Reads semicolon-separated text with a header row, as the files in this folder are written:
 * no quoted fields, no line breaks inside a field, an empty field means "not known".
 * Throws when a row has another number of fields than the header, so that a damaged file is never half read.
 */
export function parseCsv<Column extends string>(text: string, columns: readonly Column[]): Record<Column, string>[] {
  const [header, ...rows] = text.split(/\r?\n/).filter((line) => line.length > 0);
  if (header !== columns.join(';')) {
    throw new Error(`Unexpected columns: found "${header ?? ''}", expected "${columns.join(';')}"`);
  }
  return rows.map((row, index) => parseRow(row, columns, index + 2));
}

function parseRow<Column extends string>(
  row: string,
  columns: readonly Column[],
  lineNumber: number,
): Record<Column, string> {
  const fields = row.split(';');
  if (fields.length !== columns.length) {
    throw new Error(`Line ${lineNumber} has ${fields.length} fields instead of ${columns.length}`);
  }
  const entries = columns.map((column, index) => [column, fields[index] ?? '']);
  return Object.fromEntries(entries) as Record<Column, string>;
}

/** An empty field means "not known". */
export function textOrNull(field: string): string | null {
  return field === '' ? null : field;
}

/** An empty field means "not known"; throws when the field holds something that is not a number. */
export function numberOrNull(field: string): number | null {
  if (field === '') {
    return null;
  }
  const value = Number(field);
  if (!Number.isFinite(value)) {
    throw new Error(`Not a number: "${field}"`);
  }
  return value;
}

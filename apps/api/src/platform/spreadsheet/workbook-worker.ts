// Runs in a thread of its own, from source as well as bundled: hence no import but types and packages.
import { parentPort, workerData } from 'node:worker_threads';
import ExcelJS from 'exceljs';
import type { Cell, CellValue, Worksheet } from 'exceljs';

/** What the thread is given. */
export interface WorkbookTask {
  readonly bytes: ArrayBuffer;
  readonly rowsPerSheet: number;
  readonly columnsPerSheet: number;
  readonly cells: number;
}

interface WorkbookCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly kind: 'text' | 'number' | 'day' | 'boolean' | 'error' | 'empty';
  readonly text: string;
  readonly number: number | null;
  readonly formula: string | null;
}

interface WorkbookRow {
  readonly number: number;
  readonly cells: readonly WorkbookCell[];
}

/** What the thread says, in this order; rows come in pieces, so that taking them over never takes long. */
export type WorkbookAnswer =
  | { readonly kind: 'sheet'; readonly name: string; readonly hidden: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly WorkbookRow[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'too_large' | 'unreadable' };

const ROWS_AT_ONCE = 250;

/**
 * What isn't cells is not read. Merged cells aren't either: the value stands in the first one, as people see it, instead
 * of counting in each.
 */
const NOT_READ = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'rowBreaks',
];

const task = workerData as WorkbookTask;
const say = (answer: WorkbookAnswer): void => parentPort?.postMessage(answer);

try {
  const book = new ExcelJS.Workbook();
  const options = { ignoreNodes: NOT_READ, maxRows: task.rowsPerSheet, maxCols: task.columnsPerSheet };
  await book.xlsx.load(task.bytes, options);
  say({ kind: readSheets(book.worksheets) });
} catch (error) {
  say({ kind: error instanceof Error && /^Max (row|column) count/.test(error.message) ? 'too_large' : 'unreadable' });
}

function readSheets(sheets: readonly Worksheet[]): 'done' | 'too_large' {
  let cells = 0;
  for (const sheet of sheets) {
    const hidden = sheet.state !== 'visible';
    say({ kind: 'sheet', name: sheet.name, hidden });
    if (hidden) continue;
    const rows = rowsOf(sheet);
    cells += rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (cells > task.cells) return 'too_large';
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
      say({ kind: 'rows', rows: rows.slice(start, start + ROWS_AT_ONCE) });
  }
  return 'done';
}

function rowsOf(sheet: Worksheet): WorkbookRow[] {
  const rows: WorkbookRow[] = [];
  sheet.eachRow((row, number) => {
    const cells: WorkbookCell[] = [];
    row.eachCell((cell) => {
      const read = cellOf(cell);
      if (read.kind !== 'empty' || read.formula !== null) cells.push(read);
    });
    if (cells.length > 0) rows.push({ number, cells });
  });
  return rows;
}

function cellOf(cell: Cell): WorkbookCell {
  const { value } = cell;
  const computed = typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
  const formula = computed ? (cell.formula ?? '') : null;
  const place = { address: cell.address, row: Number(cell.row), column: Number(cell.col) };
  const content = contentOf(computed ? (cell.result as CellValue) : value);
  return { ...place, ...(isPercent(cell.numFmt) ? asPercent(content) : content), formula };
}

/** A % that isn't part of a text around the number. */
function isPercent(format: string | undefined): boolean {
  return (format ?? '').replaceAll(/"[^"]*"|\\./g, '').includes('%');
}

/** People see 5 %, the file holds 0.05: neither is a count. */
function asPercent(content: Content): Content {
  if (content.number === null) return content;
  const shown = String(Math.round(content.number * 10_000) / 100).replace('.', ',');
  return { kind: 'text', text: `${shown} %`, number: null };
}

type Content = Pick<WorkbookCell, 'kind' | 'text' | 'number'>;

function contentOf(value: CellValue | undefined): Content {
  if (value === null || value === undefined) return { kind: 'empty', text: '', number: null };
  if (typeof value === 'number') return { kind: 'number', text: String(value), number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'ja' : 'nee', number: null };
  if (value instanceof Date) return dayOf(value);
  return typeof value === 'string' ? textOf(value) : richOf(value);
}

function richOf(value: object): Content {
  if ('error' in value) return { kind: 'error', text: String(value.error), number: null };
  if ('richText' in value) {
    const parts = value.richText as readonly { readonly text: string }[];
    return textOf(parts.map((part) => part.text).join(''));
  }
  if ('text' in value) return typeof value.text === 'object' ? richOf(value.text ?? {}) : textOf(String(value.text));
  return { kind: 'empty', text: '', number: null };
}

function textOf(value: string): Content {
  const text = value.trim();
  return { kind: text === '' ? 'empty' : 'text', text, number: null };
}

function dayOf(value: Date): Content {
  if (Number.isNaN(value.getTime())) return { kind: 'error', text: '#VALUE!', number: null };
  return { kind: 'day', text: value.toISOString().slice(0, 10), number: null };
}

/** How a cell is meant. Only `input` can be changed in the workbook. */
export type CellRole = 'title' | 'note' | 'heading' | 'theme' | 'label' | 'input' | 'total' | 'text';

/** What an input accepts, told by the workbook itself; the server judges again. */
export type CellCheck =
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'euro'; readonly most: number }
  | { readonly kind: 'rank'; readonly ranks: number }
  | { readonly kind: 'length'; readonly most: number }
  | { readonly kind: 'yes' }
  /** One of the texts in the cells of `reference`. */
  | { readonly kind: 'list'; readonly reference: string };

/** A cell to write. */
export interface LaidOutCell {
  readonly value: string | number | null;
  /** Without "="; `value` is then what it comes to. */
  readonly formula?: string;
  readonly role: CellRole;
  readonly format?: 'count' | 'euro' | 'text';
  /** For a number in a column of texts. */
  readonly align?: 'left';
  readonly check?: CellCheck;
  /** Address of the cell with the highest amount this one may come to. */
  readonly ceiling?: string;
}

/** A sheet to write: rows from 1, each with its cells from column A. */
export interface LaidOutSheet {
  readonly name: string;
  /** Row with the titles of the columns, which stays in sight; null without a table. */
  readonly head: number | null;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly LaidOutCell[])[];
}

/** What a sheet refers to on the others. */
export interface SheetTotal {
  readonly label: string;
  /** `'Doelstelling 2'!I24` */
  readonly reference: string;
  readonly euro: number;
}

/** The name of the sheet of an objective: letters Excel allows, at most 31. */
export function objectiveSheetName(number: string): string {
  return `Doelstelling ${number}`.replaceAll(/[\\/?*[\]:']/g, ' ').slice(0, 31);
}

/** A column of a table. */
export interface TableColumn {
  readonly title: string;
  /** Share of the width that the columns divide among themselves. */
  readonly share: number;
  /** Numbers go right, so that their digits stand under each other. */
  readonly align?: 'left' | 'right';
}

/** A bar drawn in a cell, beside figures that say the same in another cell of the row. */
export interface CellBar {
  /** Length as a share of the cell, 0 to 1. */
  readonly share: number;
  readonly colour: string;
}

/** What stands in a cell. */
export interface CellContent {
  readonly text: string;
  /** Number of columns it spans; 1 when absent. */
  readonly span?: number;
  readonly bars?: readonly CellBar[];
}

export type TableCell = string | CellContent;

/**
 * - `band`: names the rows that follow, over the whole width (an objective);
 * - `group`: names the rows that follow and holds their subtotals (a theme);
 * - `line`: an ordinary row;
 * - `total`: a row of sums; those at the end form the foot of the table.
 * The first cell of a row is its header.
 */
export interface TableRow {
  readonly kind: 'band' | 'group' | 'line' | 'total';
  readonly cells: readonly TableCell[];
}

/** A table of a document, from its columns to its rows. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

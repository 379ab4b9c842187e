const MB = 1024 * 1024;

/** How much of a file is read before it is refused. */
export interface SpreadsheetLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of everything in it, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes per packed byte. */
  readonly ratio: number;
  /** Parts of the archive. */
  readonly entries: number;
  readonly rowsPerSheet: number;
  readonly columnsPerSheet: number;
  /** Cells that hold something, in all sheets together. */
  readonly cells: number;
  /** Milliseconds that reading a workbook may take. */
  readonly time: number;
  /** Megabytes of memory that reading a workbook may take. */
  readonly memoryMb: number;
}

/** Far above any table people fill in, far below what a server would notice. */
export const SPREADSHEET_LIMITS: SpreadsheetLimits = {
  fileBytes: 10 * MB,
  unpackedBytes: 100 * MB,
  ratio: 200,
  entries: 2_000,
  rowsPerSheet: 50_000,
  columnsPerSheet: 1_000,
  cells: 300_000,
  time: 30_000,
  memoryMb: 1_024,
};

/** A column of a sheet: its heading, what it shows of a row, and how. Amounts come in cents and are shown in euro. */
export interface SheetColumn<Row> {
  readonly header: string;
  readonly width: number;
  readonly kind?: 'amount' | 'count';
  readonly value: (row: Row) => string | number | null;
}

/** A column of text. */
export const text = <Row>(header: string, width: number, value: (row: Row) => string | null): SheetColumn<Row> => ({
  header,
  width,
  value,
});

/** A column of whole numbers. */
export const count = <Row>(header: string, value: (row: Row) => number | null): SheetColumn<Row> => ({
  header,
  width: 14,
  kind: 'count',
  value,
});

/** A column of amounts in cents. */
export const amount = <Row>(header: string, value: (row: Row) => number | null): SheetColumn<Row> => ({
  header,
  width: 18,
  kind: 'amount',
  value,
});

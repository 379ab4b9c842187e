import { Injectable } from '@nestjs/common';
import type { FigureRowView } from '@samenspoor/contracts/catalogue/figures';
import type { FigureKind } from '@samenspoor/domain/catalogue/figures/figure-kind';
import { ReadFigures } from './read-figures';

type Cell = string | number | null;

/** Excel takes these for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A file to download. */
export interface CsvFile {
  readonly fileName: string;
  readonly content: Buffer;
}

/** The figures of a year as CSV, and an empty table to fill in: what is downloaded can be uploaded again. */
@Injectable()
export class ExportFigures {
  constructor(private readonly figures: ReadFigures) {}

  async asTable(asked: number | undefined): Promise<CsvFile> {
    const { year, items } = await this.figures.execute(asked);
    const header = ['NIS-code', 'Gemeente', 'Aantal', 'Bron', 'Bevolking', 'Bron bevolking'];
    const rows = items.map(({ nis, name, origin, population }) => [
      nis,
      name,
      origin?.count ?? null,
      origin?.source ?? null,
      population?.count ?? null,
      population?.source ?? null,
    ]);
    return csv(`cijfers-${year}.csv`, [header, ...rows]);
  }

  /** With the municipalities of that year only. */
  async asTemplate(kind: FigureKind, year: number): Promise<CsvFile> {
    const { items } = await this.figures.execute(year);
    const title = kind === 'origin' ? 'Aantal' : 'Bevolking';
    const rows = items.filter(existsIn(year)).map(({ nis, name }) => [nis, name, null]);
    return csv(`sjabloon-${kind === 'origin' ? 'herkomst' : 'bevolking'}-${year}.csv`, [
      ['NIS-code', 'Gemeente', title],
      ...rows,
    ]);
  }
}

/** A successor has figures of years before it began too; a table of those years names those that it came from. */
const existsIn =
  (year: number) =>
  ({ validFrom, validTo }: FigureRowView): boolean =>
    validFrom <= `${year}-01-01` && (validTo === null || validTo >= `${year}-01-01`);

/** Semicolons and a byte order mark: what Excel opens rightly on a Belgian computer. */
function csv(fileName: string, rows: readonly (readonly Cell[])[]): CsvFile {
  const text = rows.map((row) => row.map(field).join(';')).join('\r\n');
  return { fileName, content: Buffer.from(`\ufeff${text}\r\n`) };
}

function field(value: Cell): string {
  if (value === null || typeof value === 'number') return String(value ?? '');
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

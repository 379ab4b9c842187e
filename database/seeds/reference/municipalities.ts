import { numberOrNull, parseCsv, textOrNull } from './csv';
import { readReferenceFile } from './reference-file';

/** A row of `municipalities.csv`. */
export interface MunicipalitySeed {
  /** REFNIS code; together with validFrom the key, as Antwerpen kept its code when it grew in 2025. */
  readonly nis: string;
  readonly name: string;
  readonly province: string;
  /** Name of the reference region. */
  readonly referenceRegion: string;
  /** Inhabitants on 1 January 2020. */
  readonly population2020: number | null;
  readonly kbo: string | null;
  readonly ovo: string | null;
  readonly validFrom: string;
  /** Last day; empty for the municipalities of today. */
  readonly validTo: string | null;
  readonly mergedIntoNis: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** Place on the hexagon map, only for the municipalities of today. */
  readonly tile: { readonly column: number; readonly row: number } | null;
}

/** A row of `mergers-2025.csv`: one old municipality, the new one, and the first day of that. */
export interface MergerSeed {
  readonly oldNis: string;
  readonly newNis: string;
  readonly date: string;
  /** Whose KBO and OVO number live on; empty when a new legal entity was made. */
  readonly continuingLegalEntityNis: string | null;
}

const MUNICIPALITY_COLUMNS = [
  'nis',
  'name',
  'province',
  'reference_region',
  'population_2020',
  'kbo',
  'ovo',
  'valid_from',
  'valid_to',
  'merged_into_nis',
  'lon',
  'lat',
  'tile_col',
  'tile_row',
] as const;

const MERGER_COLUMNS = ['old_nis', 'old_name', 'new_nis', 'new_name', 'date', 'continuing_legal_entity_nis'] as const;

function tileOf(column: number | null, row: number | null): MunicipalitySeed['tile'] {
  return column === null || row === null ? null : { column, row };
}

/** All 313 rows: the 285 municipalities since 1 January 2025 and the 28 that merged then. */
export function municipalities(): readonly MunicipalitySeed[] {
  return parseCsv(readReferenceFile('municipalities.csv'), MUNICIPALITY_COLUMNS).map((row) => ({
    nis: row.nis,
    name: row.name,
    province: row.province,
    referenceRegion: row.reference_region,
    population2020: numberOrNull(row.population_2020),
    kbo: textOrNull(row.kbo),
    ovo: textOrNull(row.ovo),
    validFrom: row.valid_from,
    validTo: textOrNull(row.valid_to),
    mergedIntoNis: textOrNull(row.merged_into_nis),
    longitude: numberOrNull(row.lon),
    latitude: numberOrNull(row.lat),
    tile: tileOf(numberOrNull(row.tile_col), numberOrNull(row.tile_row)),
  }));
}

/** The mergers of 1 January 2025, one row per municipality that went into another. */
export function mergers(): readonly MergerSeed[] {
  return parseCsv(readReferenceFile('mergers-2025.csv'), MERGER_COLUMNS).map((row) => ({
    oldNis: row.old_nis,
    newNis: row.new_nis,
    date: row.date,
    continuingLegalEntityNis: textOrNull(row.continuing_legal_entity_nis),
  }));
}

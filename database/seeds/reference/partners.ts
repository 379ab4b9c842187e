import { parseCsv, textOrNull } from './csv';
import { readReferenceFile } from './reference-file';

/** A row of `partners.csv`: who helps with which part of the programme. */
export interface PartnerSeed {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly area: string | null;
  readonly role: string | null;
}

const COLUMNS = ['name', 'kind', 'area', 'role'] as const;

/** A code made of the letters and digits of a name: "AgII - regio Limburg" becomes "agii-regio-limburg". */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Organisations around the programme. */
export function partners(): readonly PartnerSeed[] {
  return parseCsv(readReferenceFile('partners.csv'), COLUMNS).map((row) => ({
    code: slugOf(row.name),
    name: row.name,
    kind: row.kind,
    area: textOrNull(row.area),
    role: textOrNull(row.role),
  }));
}

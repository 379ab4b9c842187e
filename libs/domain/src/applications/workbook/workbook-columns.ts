/** The columns that are read back; they are found by their title, wherever they stand. */
export const READ_COLUMNS = ['code', 'current', 'planned', 'rank', 'staff', 'value'] as const;
export type ReadColumn = (typeof READ_COLUMNS)[number];

/** The title each column is written with. */
export const COLUMN_TITLES: Readonly<Record<ReadColumn, string>> = {
  code: 'Code',
  current: 'Huidig bereik',
  planned: 'Gepland bereik',
  rank: 'Rang',
  staff: 'Waarvan personeel (€)',
  value: 'Waarde',
};

/** Words without case, accents, marks and what stands in brackets: titles are recognised however they are typed. */
export function plainTitle(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}|\([^)]*\)/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const BY_TITLE = new Map(READ_COLUMNS.map((column) => [plainTitle(COLUMN_TITLES[column]), column]));

/** Which column a title names; null for every other text. */
export function columnOfTitle(text: string): ReadColumn | null {
  return BY_TITLE.get(plainTitle(text)) ?? null;
}

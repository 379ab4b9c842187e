import { WORKBOOK_CONTACT_PARTS, type WorkbookContactPart } from './workbook-source';

/** The columns that are read back; they are found by their title, wherever they stand. */
export const READ_COLUMNS = ['code', 'current', 'planned', 'rank', 'value'] as const;
export type ReadColumn = (typeof READ_COLUMNS)[number];

/** The title each column is written with. */
export const COLUMN_TITLES: Readonly<Record<ReadColumn, string>> = {
  code: 'Code',
  current: 'Huidig bereik',
  planned: 'Gepland bereik',
  rank: 'Rang',
  value: 'Waarde',
};

/** How the codes of the sheet with details are written. */
export const CONTACT_CODES: Readonly<Record<WorkbookContactPart, string>> = {
  firstName: 'voornaam',
  familyName: 'familienaam',
  email: 'e-mail',
  phone: 'telefoon',
};
export const IBAN_CODE = 'iban';
export const motivationCode = (theme: string): string => `motivatie ${theme}`;

/** A field of the details, as in the names of changed fields: `contact.email`, `iban`, `motivations.5`; null for no such code. */
export function detailOfCode(code: string): string | null {
  const plain = plainTitle(code);
  if (plain === IBAN_CODE) return 'iban';
  const part = WORKBOOK_CONTACT_PARTS.find((candidate) => plainTitle(CONTACT_CODES[candidate]) === plain);
  if (part) return `contact.${part}`;
  const [, theme] = /^motivatie (\S+)$/.exec(plain) ?? [];
  return theme === undefined ? null : `motivations.${theme}`;
}

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

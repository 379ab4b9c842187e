import type { DocumentType } from '@samenspoor/domain/documents/document-type';
import type { PackageContents } from './package-contents';

/** What a zipped document is: a type that is accepted, one that carries macros, or something else. */
export type PackageVerdict = DocumentType | 'macros' | null;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The content type of the main part says what Office Open XML is (ECMA-376 part 1, §11-§13); templates are left out. */
const MAIN_PARTS: readonly (readonly [string, DocumentType])[] = [
  [`${OFFICE}.wordprocessingml.document.main+xml`, `${OFFICE}.wordprocessingml.document`],
  [`${OFFICE}.spreadsheetml.sheet.main+xml`, `${OFFICE}.spreadsheetml.sheet`],
  [`${OFFICE}.presentationml.presentation.main+xml`, `${OFFICE}.presentationml.presentation`],
];

const OPEN_DOCUMENT: readonly DocumentType[] = [
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
];

/** Where office programs keep what runs: VBA, Excel 4 macros, ActiveX; Basic and scripts of LibreOffice. */
const RUNNING_PART =
  /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml)$|(?:^|\/)(?:macrosheets|activex)\/|^(?:basic|scripts)\//i;

const RUNNING_TYPE = /macroenabled|vbaproject|ms-office\.activex|excel\.(?:intl)?macrosheet/i;

/** Judges a package by its parts. */
export function packageType({ names, contentTypes, mimetype }: PackageContents): PackageVerdict {
  if (names.some((name) => RUNNING_PART.test(name)) || RUNNING_TYPE.test(contentTypes ?? '')) return 'macros';
  const open = OPEN_DOCUMENT.find((type) => type === mimetype);
  if (open) return open;
  return MAIN_PARTS.find(([part]) => contentTypes?.includes(`"${part}"`))?.[1] ?? null;
}

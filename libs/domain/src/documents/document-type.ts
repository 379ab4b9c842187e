/** What files can be, judged by their content: media type and the endings that such a file may carry, the usual one first. */
export const DOCUMENT_TYPES = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A media type that is accepted. */
export type DocumentType = keyof typeof DOCUMENT_TYPES;

/** Every ending that an accepted file can have, for the chooser of the browser: `pdf`, `docx` … */
export const DOCUMENT_ENDINGS: readonly string[] = Object.values(DOCUMENT_TYPES).flat();

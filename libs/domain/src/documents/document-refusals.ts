/** What attaching, reading and removing files can refuse. */
export const DOCUMENT_REFUSAL_CODES = [
  'document_too_large',
  'document_empty',
  'document_name_invalid',
  'document_type_not_allowed',
  'document_text_not_utf8',
  'document_has_macros',
  'document_infected',
  'too_many_documents',
  'scan_unavailable',
  'upload_offset_wrong',
] as const;
export type DocumentRefusalCode = (typeof DOCUMENT_REFUSAL_CODES)[number];

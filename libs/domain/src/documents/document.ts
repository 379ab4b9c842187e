/** What the virus scanner said: `not_scanned` when there is none, `failed` when it could not be asked. */
export const SCAN_STATES = ['not_scanned', 'clean', 'infected', 'failed'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** A document is `uploading` until its last byte came and its content was judged; `removed` can be undone. */
export const DOCUMENT_STATES = ['uploading', 'ready', 'removed'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** What a file is attached to: the thing, and which of its questions or required attachments asks for it ('' = free). */
export interface DocumentPlace {
  /** `application`, `message`, `correction` …: whoever owns it registers its access. */
  readonly subjectType: string;
  readonly subjectId: string;
  readonly slot: string;
}

/** As many files can hang on one subject. */
export const MOST_DOCUMENTS = 60;

/** An upload that didn't finish is forgotten after as many hours. */
export const UPLOAD_HOURS = 24;

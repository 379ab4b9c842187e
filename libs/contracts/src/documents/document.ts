import type { ScanState } from '@samenspoor/domain/documents/document';
import type { DocumentType } from '@samenspoor/domain/documents/document-type';

/** A file that hangs on something: item of `GET /documents?subjectType=&subjectId=`, oldest first. */
export interface DocumentView {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Which attachment or question asks for it; '' when none does. */
  readonly slot: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** By content, never by name. */
  readonly mediaType: DocumentType;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Who reads must be told when it was not scanned. */
  readonly scan: ScanState;
  readonly uploadedByName: string;
  readonly uploadedAt: string;
}

/** Answer of `GET /uploads/{id}`, beside the headers of tus: how far an upload of one's own came. */
export interface UploadView {
  /** The id of the document too, once it is there. */
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Bytes that arrived. */
  readonly offset: number;
}

/**
 * Where uploads start, by the protocol tus 1.0 (https://tus.io/protocols/resumable-upload). `Upload-Metadata` of a new
 * upload carries `subjectType`, `subjectId`, `slot` (may be left out) and `filename`, each as base64 of UTF-8.
 */
export const UPLOADS_PATH = '/api/v1/uploads';

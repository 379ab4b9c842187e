import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { Document } from '@samenspoor/database/entities/documents/document.entity';
import type { DocumentPlace, ScanState } from '@samenspoor/domain/documents/document';
import type { DocumentType } from '@samenspoor/domain/documents/document-type';

/** A document that is there, or was: whole, judged, with its bytes in the file store. */
export interface StoredDocument extends DocumentPlace {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly mediaType: DocumentType;
  readonly sha256: string;
  readonly scan: ScanState;
  readonly uploadedBy: string;
  readonly uploadedByName: string;
  readonly uploadedAt: Date;
}

/** A row as a document; null for one that is still uploading. */
export function storedDocument(row: Document): StoredDocument | null {
  const { mediaType, sha256 } = row;
  return mediaType === null || sha256 === null ? null : { ...row, mediaType, sha256 };
}

/** A document as it goes over the wire. */
export function documentView(document: StoredDocument): DocumentView {
  const { id, subjectType, subjectId, slot, name, size, mediaType, sha256, scan, uploadedByName } = document;
  const uploadedAt = document.uploadedAt.toISOString();
  return { id, subjectType, subjectId, slot, name, size, mediaType, sha256, scan, uploadedByName, uploadedAt };
}

import type { WorkbookMessageCode } from '@samenspoor/domain/applications/workbook/workbook-messages';
import type { ChangeUnit } from '@samenspoor/domain/applications/workbook/workbook-proposal';
import type { WorkbookUploadState } from '@samenspoor/domain/applications/workbook/workbook-upload';

/** The largest workbook, in bytes. */
export const MOST_WORKBOOK_BYTES = 10 * 1024 * 1024;

/** Item of `GET /applications/{id}/uploads`, newest first. */
export interface WorkbookUploadSummary {
  readonly id: string;
  readonly state: WorkbookUploadState;
  readonly fileName: string;
  /** Null when it was too large to be received. */
  readonly fileBytes: number | null;
  /** SHA-256 in hexadecimal; null as above. */
  readonly fileHash: string | null;
  /** Dutch sentence: why the file was refused; null when it was read. */
  readonly refusal: string | null;
  readonly uploadedAt: string;
  readonly uploadedByName: string;
  readonly settledAt: string | null;
  readonly settledByName: string | null;
  readonly errors: number;
  readonly warnings: number;
  /** Cells that differ and have no error. */
  readonly changed: number;
}

/** `GET /applications/{id}/uploads/{uploadId}`, and the answer to `POST …/uploads?fileName=` and to each act upon it. */
export interface WorkbookUploadView extends WorkbookUploadSummary {
  /** Version of the application that it was compared with: the `If-Match` of taking over. */
  readonly draftVersion: number;
  /** Version of the application once it was taken over; null otherwise. */
  readonly takenOverAs: number | null;
  readonly messages: readonly WorkbookMessageView[];
  readonly changes: readonly WorkbookChangeView[];
}

/** A message, with where it stands in the file. */
export interface WorkbookMessageView {
  readonly severity: 'error' | 'warning';
  readonly code: WorkbookMessageCode;
  /** Dutch sentence. */
  readonly text: string;
  /** Null about the workbook as a whole; "" in a file without sheets. */
  readonly sheet: string | null;
  readonly row: number | null;
  /** Letters: `H`. */
  readonly column: string | null;
  /** `H12` */
  readonly address: string | null;
}

/** A cell that differs from the application. */
export interface WorkbookChangeView {
  /** `lines.5a.plannedReach`, `ranking.5`, `contact.email`, `iban`, `motivations.5` */
  readonly field: string;
  /** Dutch: "Gepland bereik van 5a". */
  readonly title: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly address: string | null;
  /** As stored, "" is empty; counts and cents in digits. */
  readonly from: string;
  readonly to: string;
  readonly unit: ChangeUnit;
  /** Not taken over: there is an error in its row or its theme. */
  readonly blocked: boolean;
  /** Changed in the application since the workbook was downloaded. */
  readonly changedSince: boolean;
}

/**
 * Body of `POST /applications/{id}/uploads/{uploadId}/take-over`. Refusals: `workbook_has_errors`,
 * `workbook_nothing_new`, `workbook_upload_settled` (409), `stale_version` (412).
 */
export interface TakeOverWorkbook {
  /** Leave out what has an error; without it a workbook with errors isn't taken over. */
  readonly onlyRight: boolean;
}

/** The query of `POST /applications/{id}/uploads`; the body is the file itself. */
export interface UploadWorkbook {
  readonly fileName: string;
}

import type {
  WorkbookChangeView,
  WorkbookMessageView,
  WorkbookUploadView,
} from '@samenspoor/contracts/applications/workbook';
import { workbookFieldTitle, workbookMessageText } from '@samenspoor/contracts/applications/workbook-texts';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import type { ApplicationUpload } from '@samenspoor/database/entities/applications/application-upload.entity';
import type { WorkbookMessage } from '@samenspoor/domain/applications/workbook/workbook-messages';
import type { WorkbookChange } from '@samenspoor/domain/applications/workbook/workbook-proposal';
import type { RefusalCode } from '@samenspoor/domain/refusal-codes';

/** The figures that the sentence about a refused file needs. */
const LIMITS = { megabytes: 10, rows: 50_000, cells: 300_000 };

/** An upload as it is answered: a white list, with each message in words. */
export function workbookUploadView(upload: ApplicationUpload, takenOverAs: number | null = null): WorkbookUploadView {
  const { messages, changes } = upload;
  return {
    id: upload.id,
    state: upload.state,
    fileName: upload.fileName,
    fileBytes: upload.fileBytes,
    fileHash: upload.fileHash,
    refusal: refusalText(upload.refusalCode),
    uploadedAt: upload.uploadedAt.toISOString(),
    uploadedByName: upload.uploadedByName,
    settledAt: upload.settledAt?.toISOString() ?? null,
    settledByName: upload.settledByName,
    errors: messages.filter(({ severity }) => severity === 'error').length,
    warnings: messages.filter(({ severity }) => severity === 'warning').length,
    changed: changes.filter(({ blocked }) => !blocked).length,
    draftVersion: upload.draftVersion,
    takenOverAs,
    messages: messages.map(messageView),
    changes: changes.map(changeView),
  };
}

/** The Dutch sentence of the refusal of a file; null when there was none. */
export const refusalText = (code: string | null): string | null =>
  code === null ? null : problemDetail(code as RefusalCode, LIMITS);

const messageView = ({ severity, code, params, spot }: WorkbookMessage): WorkbookMessageView => ({
  severity,
  code,
  text: workbookMessageText({ code, params }),
  sheet: spot?.sheet ?? null,
  row: spot?.row ?? null,
  column: spot?.column ?? null,
  address: spot?.address ?? null,
});

const changeView = ({
  field,
  title,
  spot,
  from,
  to,
  unit,
  blocked,
  changedSince,
}: WorkbookChange): WorkbookChangeView => ({
  field,
  title: title ?? workbookFieldTitle(field),
  sheet: spot.sheet,
  row: spot.row,
  address: spot.address,
  from,
  to,
  unit,
  blocked,
  changedSince,
});

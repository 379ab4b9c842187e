import { figureMessageText } from '@samenspoor/contracts/catalogue/figure-texts';
import type {
  FigureChangeView,
  FigureCounts,
  FigureMessageView,
  FigureUploadView,
} from '@samenspoor/contracts/catalogue/figures';
import type { FigureUpload, StoredFigureChange } from '@samenspoor/database/entities/catalogue/figure-upload.entity';
import type { FigureMessage } from '@samenspoor/domain/catalogue/figures/figure-messages';

/** An upload as it is answered: a white list, with each message in words. */
export function figureUploadView(upload: FigureUpload): FigureUploadView {
  const { messages, addedMerged, state } = upload;
  return {
    id: upload.id,
    kind: upload.kind,
    year: upload.year,
    source: upload.source,
    fileName: upload.fileName,
    fileBytes: upload.fileBytes,
    fileHash: upload.fileHash,
    state,
    uploadedAt: upload.uploadedAt.toISOString(),
    uploadedByName: upload.uploadedByName,
    settledAt: upload.settledAt?.toISOString() ?? null,
    settledByName: upload.settledByName,
    counts: countChanges(upload.changes.filter(({ byAdding }) => addedMerged || !byAdding)),
    errors: messages.filter(({ severity }) => severity === 'error').length,
    warnings: messages.filter(({ severity }) => severity === 'warning').length,
    draftsAffected: upload.draftsAffected,
    addedMerged,
    messages: messages.map(messageView),
    changes: upload.changes.map(changeView),
  };
}

/** New ones, others, and those that stay; an invented figure is never the same as a real one. */
export function countChanges(changes: readonly StoredFigureChange[]): FigureCounts {
  const added = changes.filter(({ from }) => from === null).length;
  const same = changes.filter(({ from, to, fromDemo }) => from === to && !fromDemo).length;
  return { added, same, changed: changes.length - added - same };
}

const messageView = (message: FigureMessage): FigureMessageView => ({
  severity: message.severity,
  code: message.code,
  text: figureMessageText(message),
  sheet: message.place?.sheet ?? null,
  row: message.place?.row ?? null,
  address: message.place?.address ?? null,
  solvedByAdding: message.solvedByAdding,
});

const changeView = ({ nis, name, from, fromDemo, to, addedFrom, byAdding }: StoredFigureChange): FigureChangeView => ({
  nis,
  name,
  from,
  fromDemo,
  to,
  addedFrom,
  byAdding,
});

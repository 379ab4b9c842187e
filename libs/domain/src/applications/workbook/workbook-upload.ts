/** What became of an uploaded workbook: it waits for a decision, or it was settled. */
export const WORKBOOK_UPLOAD_STATES = ['previewed', 'taken_over', 'discarded', 'refused'] as const;
export type WorkbookUploadState = (typeof WORKBOOK_UPLOAD_STATES)[number];

import type { WorkbookChangeView } from '@samenspoor/contracts/applications/workbook';
import type { WorkbookUploadState } from '@samenspoor/domain/applications/workbook/workbook-upload';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import { formatIban } from '@samenspoor/domain/identity/iban';

/** How the outcome of an upload is shown. */
export interface UploadLabel {
  readonly label: string;
  readonly tone: 'neutral' | 'waiting' | 'success' | 'danger';
}

export const UPLOAD_LABELS: Readonly<Record<WorkbookUploadState, UploadLabel>> = {
  previewed: { label: 'Nog niet overgenomen', tone: 'waiting' },
  taken_over: { label: 'Overgenomen', tone: 'success' },
  discarded: { label: 'Niet overgenomen', tone: 'neutral' },
  refused: { label: 'Geweigerd', tone: 'danger' },
};

/** The old or new value of a change as people read it. */
export function shownValue({ field, unit }: WorkbookChangeView, text: string): string {
  if (text === '') return 'leeg';
  if (unit === 'count') return formatCount(Number(text));
  if (unit === 'cents') return formatCents(Number(text));
  return field === 'iban' ? formatIban(text) : text;
}

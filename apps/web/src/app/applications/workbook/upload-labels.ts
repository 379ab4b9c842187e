import type { WorkbookChangeView, WorkbookUploadSummary } from '@samenspoor/contracts/applications/workbook';
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

/** What an upload comes to, in sentences. */
export function uploadSentence({ state, refusal, changed, errors, warnings }: WorkbookUploadSummary): string {
  if (state === 'refused') return refusal ?? 'Dit bestand is geweigerd.';
  const cells = changed === 1 ? '1 cel' : `${formatCount(changed)} cellen`;
  if (state === 'taken_over') return `Uit dit werkboek ${changed === 1 ? 'is' : 'zijn'} ${cells} overgenomen.`;
  if (state === 'discarded') return 'Uit dit werkboek is niets overgenomen.';
  const faults = errors === 1 ? '1 fout' : `${formatCount(errors)} fouten`;
  if (changed === 0)
    return errors === 0
      ? 'In dit werkboek staat hetzelfde als in uw aanvraag. Er is niets over te nemen.'
      : `Hieruit is niets over te nemen, door ${faults}. Verbeter dat in Excel, of kies een ander bestand.`;
  const remarks = `${faults} en ${warnings === 1 ? '1 waarschuwing' : `${formatCount(warnings)} waarschuwingen`}`;
  const kept = errors > 0 ? ' Wat een fout heeft, blijft zoals het nu is.' : '';
  return `${cells} ${changed === 1 ? 'wordt' : 'worden'} anders, met ${remarks}.${kept}`;
}

/** The old or new value of a change as people read it. */
export function shownValue({ field, unit }: WorkbookChangeView, text: string): string {
  if (text === '') return 'leeg';
  if (unit === 'count') return formatCount(Number(text));
  if (unit === 'cents') return formatCents(Number(text));
  return field === 'iban' ? formatIban(text) : text;
}

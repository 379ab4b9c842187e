import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import type { SubmissionRefusal } from '@samenspoor/domain/applications/submission';
import { themeOfIndicator } from '@samenspoor/domain/catalogue/objectives';
import { fieldId, indicatorOfCell } from '../content/cells';
import { type FieldMessages, cellOfLinePointer, detailOf } from '../content/field-messages';
import type { PartKey } from './parts';

/** One thing that is missing or wrong, where to put it right, and what it is about. */
export interface Finding {
  readonly cell: string;
  readonly part: PartKey;
  /** The id of the element that takes the focus. */
  readonly fieldId: string;
  readonly text: string;
}

/** Where the rules speak of a part as a whole rather than of a field. */
const WHOLE_PARTS: Readonly<Record<string, string>> = {
  '/lines': 'kpi-tabel',
  '/eligibility': 'voorwaarden',
  '/partnership': 'leden',
};

/**
 * What the check page lists: the verdict of `judgeContent`, and fields that can't be read at all. `letters` are the places
 * of attachments that the account asks for.
 */
export function findingsOf(
  refusals: readonly SubmissionRefusal[],
  messages: FieldMessages,
  themes: readonly CallThemeView[],
  letters: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  const judged = refusals.map((found) => {
    const finding = findingAt(cellOf(found.pointer ?? '', themes), detailOf(found));
    return letters.has(finding.cell) ? { ...finding, part: 'contact' as const } : finding;
  });
  const seen = new Set(judged.map((finding) => finding.cell));
  const unread = Object.entries(messages)
    .filter(([cell]) => !seen.has(cell))
    .flatMap(([cell, texts]) => texts.map((text) => findingAt(cell, text)));
  return [...judged, ...unread];
}

/** The part of the application in which a cell is filled in. */
export function partOfCell(cell: string): PartKey {
  if (cell.startsWith('/lines')) return 'kpi-tabel';
  if (cell.startsWith('/motivations')) return 'motivatie';
  if (cell.startsWith('/ranking')) return 'prioriteiten';
  if (cell.startsWith('/ownStaffCents')) return 'kpi-tabel';
  if (cell.startsWith('/incentives')) return 'stimulansen';
  if (cell.startsWith('/answers') || cell.startsWith('/attachments/question:')) return 'vragen';
  if (cell.startsWith('/attachments')) return 'bijlagen';
  return /^\/(contact|iban|otherAccount)/.test(cell) ? 'contact' : 'wie-vraagt-aan';
}

function findingAt(cell: string, text: string): Finding {
  const indicator = indicatorOfCell(cell);
  const about = indicator === null ? '' : `Thema ${themeOfIndicator(indicator)}: `;
  const repeated = about !== '' && text.startsWith(about.slice(0, -2));
  return {
    cell,
    part: partOfCell(cell),
    fieldId: WHOLE_PARTS[cell] ?? fieldId(cell),
    text: repeated ? text : about + text,
  };
}

function cellOf(pointer: string, themes: readonly CallThemeView[]): string {
  return pointer.startsWith('/lines/') ? cellOfLinePointer(pointer.slice('/lines'.length), themes) : pointer;
}

import { refusal } from '../kernel/refusal';
import type { Refusal } from '../kernel/refusal';
import { MOST_DOCUMENTS } from './document';
import type { DocumentRefusalCode } from './document-refusals';
import { DOCUMENT_ENDINGS } from './document-type';

/** One megabyte, as file managers and people count it. */
export const MEGABYTE = 1_000_000;

type DocumentRefusal = Refusal<DocumentRefusalCode>;

/** Refuses by what is known before the first byte: how large it says it will be, in bytes, and how many there are already. */
export function judgeUpload(size: number, present: number, largestMegabytes: number): DocumentRefusal[] {
  return [
    ...judgeSize(size, largestMegabytes),
    ...(present >= MOST_DOCUMENTS ? [refusal('too_many_documents', { most: MOST_DOCUMENTS })] : []),
  ];
}

/** Nothing is no document, and too much is refused before it arrives. `size` in bytes. */
export function judgeSize(size: number, largestMegabytes: number): DocumentRefusal[] {
  if (size === 0) return [refusal('document_empty')];
  return size > largestMegabytes * MEGABYTE ? [refusal('document_too_large', { megabytes: largestMegabytes })] : [];
}

/** The refusal of a content that is none of the accepted types; it names these. */
export const typeNotAllowed = (): DocumentRefusal =>
  refusal('document_type_not_allowed', { endings: DOCUMENT_ENDINGS.join(', ') });

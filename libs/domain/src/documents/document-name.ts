import { DOCUMENT_ENDINGS, DOCUMENT_TYPES } from './document-type';
import type { DocumentType } from './document-type';

/** The longest name of a document, in UTF-16 code units, its ending included. */
export const LONGEST_NAME = 150;

/** Control, format (bidi overrides, zero width), half and unassigned characters: none of them can be seen in a name. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}]/gu;

/** What a path or a file system would read a meaning into. */
const MEANINGFUL = /[<>:"|?*]/g;

/** Names of devices in Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

const trimmed = (name: string): string => name.replace(/^[\s.]+/u, '').replace(/[\s.]+$/u, '');

/** Cut to a length without leaving half a character. */
function cut(name: string, length: number): string {
  const shorter = name.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(shorter) ? shorter.slice(0, -1) : shorter;
}

/** Where the ending of a name starts: its last dot, when only a few letters or digits follow. */
const endingOf = (name: string): string => /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';

function shortened(name: string): string {
  const ending = endingOf(name);
  return trimmed(cut(name.slice(0, name.length - ending.length), LONGEST_NAME - ending.length)) + ending;
}

/**
 * The name that somebody gave a file, made harmless: no path, nothing unseen, at most `LONGEST_NAME` long. Null when
 * nothing is left of it.
 */
export function cleanName(given: string): string | null {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const seen = last.replaceAll(/\s/gu, ' ').replaceAll(UNSEEN, '').normalize('NFC').replaceAll(MEANINGFUL, '-');
  const name = trimmed(seen.replaceAll(/ {2,}/g, ' '));
  if (!/[\p{L}\p{N}]/u.test(name)) return null;
  return shortened(DEVICE.test(name) ? `_${name}` : name);
}

/** A clean name with the ending that its content deserves: an image that is called `plan.pdf` becomes `plan.png`. */
export function nameOfType(name: string, type: DocumentType): string {
  const endings: readonly string[] = DOCUMENT_TYPES[type];
  const ending = endingOf(name).slice(1).toLowerCase();
  if (endings.includes(ending)) return name;
  const base = DOCUMENT_ENDINGS.includes(ending) ? name.slice(0, -ending.length - 1) : name;
  return shortened(`${base}.${DOCUMENT_TYPES[type][0]}`);
}

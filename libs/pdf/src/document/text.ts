import { contentBottom, type TextStyle } from './look';
import { printable } from './printable';
import type { Sheet } from './sheet';

/** Where a piece of text may be broken: after spaces, hyphens and slashes. */
const breakable = /(?<=[ \-/])(?=[^ \-/])/;

/** Makes a style the current one of the document. */
export function useStyle(sheet: Sheet, style: TextStyle): void {
  sheet.pdf.font(style.font).fontSize(style.size).fillColor(style.colour);
}

/**
 * Text cut into lines that fit `width` points. Each line but the last keeps the space it was cut at,
 * so that the words stay apart for who listens or copies.
 */
export function breakLines(sheet: Sheet, content: string, style: TextStyle, width: number): string[] {
  sheet.pdf.font(style.font).fontSize(style.size);
  return writtenLines(content).flatMap((line) => {
    const pieces = line.split(breakable).flatMap((word) => fitWord(sheet, word, width));
    return fillLines(sheet, pieces, width);
  });
}

/** Lines as written; a space keeps the last word of one from the first of the next when it is copied or read aloud. */
function writtenLines(content: string): string[] {
  return printable(content).replaceAll('\n', ' \n').split('\n');
}

/** As `breakLines`, but a word or amount that is too wide stays whole and sticks out: half a number is a wrong number. */
export function breakWholeWords(sheet: Sheet, content: string, style: TextStyle, width: number): string[] {
  sheet.pdf.font(style.font).fontSize(style.size);
  return fillLines(sheet, printable(content).split(breakable), width);
}

function fillLines(sheet: Sheet, pieces: readonly string[], width: number): string[] {
  const spaceWidth = sheet.pdf.widthOfString(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    const pieceWidth = sheet.pdf.widthOfString(piece);
    if (line !== '' && used + pieceWidth - (piece.endsWith(' ') ? spaceWidth : 0) > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += pieceWidth;
  }
  lines.push(line);
  return lines;
}

/** A word that is wider than the line (an e-mail address, a link) is cut between characters. */
function fitWord(sheet: Sheet, word: string, width: number): string[] {
  if (sheet.pdf.widthOfString(word) <= width || sheet.pdf.widthOfString(word.trimEnd()) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && sheet.pdf.widthOfString(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Where a line stands: `width` matters to right-aligned and centred lines only. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
}

/** Draws one line in the current style; `y` is its top. */
export function drawLine(sheet: Sheet, line: string, place: LinePlace): void {
  if (line.trim() === '') return;
  const free = place.align && place.align !== 'left' ? (place.width ?? 0) - sheet.pdf.widthOfString(line.trimEnd()) : 0;
  const x = place.x + (place.align === 'center' ? free / 2 : free);
  sheet.pdf.text(line, x, place.y, { lineBreak: false });
}

/** Draws lines from `y` down without looking at the end of the page; returns the y below them. */
export function drawLines(sheet: Sheet, lines: readonly string[], style: TextStyle, place: LinePlace): number {
  useStyle(sheet, style);
  lines.forEach((line, index) => drawLine(sheet, line, { ...place, y: place.y + index * style.leading }));
  return place.y + lines.length * style.leading;
}

/** Draws lines at the cursor, over as many pages as they need, never leaving one line alone on either side. */
export function flowLines(sheet: Sheet, lines: readonly string[], style: TextStyle, x: number): void {
  let rest = lines;
  while (rest.length > 0) {
    const taken = linesToTake(rest.length, Math.floor((contentBottom - sheet.y) / style.leading));
    if (taken > 0) sheet.y = drawLines(sheet, rest.slice(0, taken), style, { x, y: sheet.y });
    rest = rest.slice(taken);
    if (rest.length > 0) sheet.turnPage();
  }
}

function linesToTake(wanted: number, fitting: number): number {
  if (fitting >= wanted) return wanted;
  const taken = Math.min(fitting, wanted - 2);
  return taken < 2 ? 0 : taken;
}

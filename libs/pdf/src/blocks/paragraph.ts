import { contentWidth, page, text, type TextStyle } from '../document/look';
import type { Sheet } from '../document/sheet';
import { breakLines, flowLines } from '../document/text';

/** Running text over as many pages as it needs; an empty line in it starts a new paragraph. */
export function addParagraph(sheet: Sheet, content: string, style: TextStyle = text.body): void {
  for (const part of content.split(/\n\s*\n/)) addPart(sheet, part.trim(), style);
}

function addPart(sheet: Sheet, part: string, style: TextStyle): void {
  if (part === '') return;
  const lines = breakLines(sheet, part, style, contentWidth);
  sheet.ensureRoom(Math.min(lines.length, 2) * style.leading);
  sheet.add('P', () => flowLines(sheet, lines, style, page.left));
  sheet.y += style.leading * 0.45;
}

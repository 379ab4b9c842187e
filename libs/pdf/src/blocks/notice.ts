import { colours, contentBottom, contentWidth, page, text } from '../document/look';
import type { Sheet } from '../document/sheet';
import { artifact, tag } from '../document/tags';
import { breakLines, drawLines } from '../document/text';
import { addParagraph } from './paragraph';

const padding = 12;
const innerWidth = contentWidth - padding * 2 - 4;

/**
 * A tinted box for what must not be overlooked: a title and a text. Kept on one page; a text longer than a page loses
 * its box.
 */
export function addNotice(sheet: Sheet, title: string, content: string): void {
  const titleLines = breakLines(sheet, title, text.strong, innerWidth);
  const lines = breakLines(sheet, content.trim(), text.body, innerWidth);
  const height = (titleLines.length + lines.length) * text.body.leading + padding * 2 + 2;
  if (height > contentBottom - page.top) {
    addParagraph(sheet, title, text.strong);
    addParagraph(sheet, content);
    return;
  }
  sheet.ensureRoom(height);
  const top = sheet.y;
  artifact(sheet.pdf, 'Layout', () => {
    sheet.pdf.rect(page.left, top, contentWidth, height).fill(colours.accentTint);
    sheet.pdf.rect(page.left, top, 4, height).fill(colours.accent);
  });
  const place = { x: page.left + padding + 4, y: top + padding };
  const box = sheet.add('Div');
  tag(sheet.pdf, box, 'P', () => drawLines(sheet, titleLines, text.strong, place));
  const below = { ...place, y: place.y + titleLines.length * text.strong.leading + 2 };
  tag(sheet.pdf, box, 'P', () => drawLines(sheet, lines, text.body, below));
  box.end();
  sheet.y = top + height + 10;
}

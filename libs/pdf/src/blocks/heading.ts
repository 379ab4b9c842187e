import { contentWidth, page, text } from '../document/look';
import type { Sheet } from '../document/sheet';
import { breakLines, drawLines } from '../document/text';

/** A heading needs at least this many points of what follows on its own page. */
const company = 62;

/** A chapter heading; it also becomes a bookmark. */
export function addHeading(sheet: Sheet, title: string): void {
  layHeading(sheet, 'H2', title, 20, 7);
}

/** A heading within a chapter. */
export function addSubheading(sheet: Sheet, title: string): void {
  layHeading(sheet, 'H3', title, 10, 3);
}

function layHeading(sheet: Sheet, role: 'H2' | 'H3', title: string, above: number, below: number): void {
  const style = role === 'H2' ? text.h2 : text.h3;
  const lines = breakLines(sheet, title, style, contentWidth);
  sheet.ensureRoom(above + lines.length * style.leading + below + company);
  sheet.space(above);
  if (role === 'H2') addBookmark(sheet, title);
  sheet.add(role, () => {
    sheet.y = drawLines(sheet, lines, style, { x: page.left, y: sheet.y });
  });
  sheet.y += below;
}

/** The bookmark leads to the heading itself, not to the top of its page. */
function addBookmark(sheet: Sheet, title: string): void {
  const target = { expanded: false, fit: false, top: sheet.y - 12, left: page.width, zoom: 0, pageNumber: null };
  sheet.pdf.outline.addItem(title, target);
}

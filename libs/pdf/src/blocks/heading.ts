import { contentWidth, page, text } from '../document/look';
import type { Sheet } from '../document/sheet';
import { breakLines, drawLines } from '../document/text';

/**
 * Points of what follows that a heading needs on its own page: a few lines of text, with a subheading or not, or the
 * top of a table.
 */
const company = { text: 62, subheading: 100, table: 130 } as const;

/** What comes right below a heading. */
export type HeadingCompany = keyof typeof company;

/** A chapter heading; it also becomes a bookmark. */
export function addHeading(sheet: Sheet, title: string, before: HeadingCompany = 'text'): void {
  layHeading(sheet, title, { role: 'H2', above: 20, below: 7, company: company[before] });
}

/** A heading within a chapter. */
export function addSubheading(sheet: Sheet, title: string): void {
  layHeading(sheet, title, { role: 'H3', above: 10, below: 3, company: company.text });
}

interface HeadingLook {
  readonly role: 'H2' | 'H3';
  readonly above: number;
  readonly below: number;
  readonly company: number;
}

function layHeading(sheet: Sheet, title: string, { role, above, below, company: room }: HeadingLook): void {
  const style = role === 'H2' ? text.h2 : text.h3;
  const lines = breakLines(sheet, title, style, contentWidth);
  sheet.ensureRoom(above + lines.length * style.leading + below + room);
  sheet.space(above);
  if (role === 'H2') addBookmark(sheet, title);
  sheet.add(role, () => {
    sheet.y = drawLines(sheet, lines, style, { x: page.left, y: sheet.y });
  });
  sheet.y += below;
}

/** The bookmark leads to the heading itself, not to the top of its page. */
function addBookmark(sheet: Sheet, title: string): void {
  // pdfkit counts `left` from the right edge: the width of the page is its left edge.
  const target = { expanded: false, fit: false, top: sheet.y - 12, left: page.width, zoom: 0, pageNumber: null };
  sheet.pdf.outline.addItem(title, target);
}

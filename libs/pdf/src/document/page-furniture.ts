import { colours, contentWidth, page, text } from './look';
import type { Sheet } from './sheet';
import { artifact } from './tags';
import { drawLine, useStyle } from './text';

/** Printed on every page of a document that was made from demo data. */
export const demoText = 'Demo-omgeving – fictieve gegevens';

/** What stands in the margins of every page. */
export interface PageFurniture {
  /** For example "Ontvangstbewijs PS-2026-0001". */
  readonly headerLeft: string;
  /** For example the name of the organisation. */
  readonly headerRight: string;
  readonly footerLeft: string;
  readonly demo: boolean;
}

const headerY = 46;
const footerY = page.height - 44;

/**
 * Adds running header, page numbers and demo mark to every page. They are artifacts: a screen reader does not repeat them.
 * Comes last, because only then is the number of pages known. The first page has its masthead instead of a running header.
 */
export function addPageFurniture(sheet: Sheet, furniture: PageFurniture): void {
  const { count } = sheet.pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.pdf.switchToPage(index);
    artifact(sheet.pdf, 'Pagination', () => {
      if (furniture.demo) drawDemoMark(sheet);
      if (index > 0) drawHeader(sheet, furniture);
      drawFooter(sheet, furniture.footerLeft, `Pagina ${index + 1} van ${count}`);
    });
  }
}

function drawHeader(sheet: Sheet, furniture: PageFurniture): void {
  useStyle(sheet, text.small);
  drawLine(sheet, furniture.headerLeft, { x: page.left, y: headerY });
  drawLine(sheet, shortened(furniture.headerRight), { x: page.left, y: headerY, width: contentWidth, align: 'right' });
  rule(sheet, headerY + 17);
}

function drawFooter(sheet: Sheet, left: string, right: string): void {
  rule(sheet, footerY - 8);
  useStyle(sheet, text.small);
  drawLine(sheet, left, { x: page.left, y: footerY });
  drawLine(sheet, right, { x: page.left, y: footerY, width: contentWidth, align: 'right' });
}

function drawDemoMark(sheet: Sheet): void {
  sheet.pdf.rect(0, 0, page.width, 22).fill(colours.demoGround);
  useStyle(sheet, { ...text.small, font: 'semibold', colour: colours.demoInk });
  drawLine(sheet, demoText, { x: 0, y: 5.5, width: page.width, align: 'center' });
}

function rule(sheet: Sheet, y: number): void {
  sheet.pdf
    .moveTo(page.left, y)
    .lineTo(page.width - page.right, y)
    .lineWidth(0.5)
    .stroke(colours.rule);
}

/** Keeps a long name from running into the left half of the header. */
function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name;
}

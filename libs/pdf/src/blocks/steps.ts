import { colours, contentWidth, page, text } from '../document/look';
import type { Sheet } from '../document/sheet';
import { tag } from '../document/tags';
import { breakLines, drawLines, flowLines } from '../document/text';

const indent = 22;
const numberStyle = { ...text.strong, colour: colours.accent } as const;

/** A numbered list: what happens next, or what to do in which order. */
export function addSteps(sheet: Sheet, steps: readonly string[]): void {
  const list = tag(sheet.pdf, sheet.parent, 'L', null, { numbering: 'Decimal' });
  steps.forEach((step, index) => {
    const lines = breakLines(sheet, step, text.body, contentWidth - indent);
    sheet.ensureRoom(Math.min(lines.length, 4) * text.body.leading);
    const item = tag(sheet.pdf, list, 'LI');
    const place = { x: page.left, y: sheet.y };
    tag(sheet.pdf, item, 'Lbl', () => drawLines(sheet, [`${index + 1}. `], numberStyle, place));
    tag(sheet.pdf, item, 'LBody', () => flowLines(sheet, lines, text.body, page.left + indent));
    sheet.y += 5;
  });
  list.end();
}

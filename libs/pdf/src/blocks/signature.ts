import { colours, page, text } from '../document/look';
import type { Sheet } from '../document/sheet';
import { artifact } from '../document/tags';
import { drawLines } from '../document/text';
import { breakLines } from '../document/text';

/** Who signs, in which function. */
export interface Signatory {
  readonly name: string;
  readonly function: string;
}

const width = 230;
const roomToSign = 46;

/** Room for a signature above the name and function of who signs. */
export function addSignature(sheet: Sheet, opening: string, signatory: Signatory): void {
  const lead = breakLines(sheet, opening, text.body, width);
  const name = breakLines(sheet, signatory.name, text.strong, width);
  const role = breakLines(sheet, signatory.function, text.muted, width);
  const height = (lead.length + name.length + role.length) * text.body.leading + roomToSign + 24;
  sheet.ensureRoom(height);
  sheet.space(18);
  const x = page.left;
  sheet.add('P', () => {
    sheet.y = drawLines(sheet, lead, text.body, { x, y: sheet.y });
  });
  sheet.y += roomToSign;
  artifact(sheet.pdf, 'Layout', () => {
    sheet.pdf
      .moveTo(x, sheet.y)
      .lineTo(x + width, sheet.y)
      .lineWidth(0.6)
      .stroke(colours.muted);
  });
  sheet.y += 4;
  sheet.add('P', () => {
    sheet.y = drawLines(sheet, name, text.strong, { x, y: sheet.y });
  });
  sheet.add('P', () => {
    sheet.y = drawLines(sheet, role, text.muted, { x, y: sheet.y });
  });
}

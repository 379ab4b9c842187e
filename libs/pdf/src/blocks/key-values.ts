import { colours, contentWidth, page, text } from '../document/look';
import type { Sheet } from '../document/sheet';
import { artifact, tag } from '../document/tags';
import { breakLines, drawLines, flowLines } from '../document/text';

/** A label and what it stands for, for example "Referentienummer" and "PS-2026-0001". */
export interface KeyValue {
  readonly label: string;
  readonly value: string;
}

const labelWidth = 150;
const padding = 4;

/** A list of labels and values, tagged as a list so that each label is read with its value. */
export function addKeyValues(sheet: Sheet, items: readonly KeyValue[]): void {
  const outer = sheet.parent;
  const list = tag(sheet.pdf, outer, 'L', null, { numbering: 'None' });
  for (const item of items) {
    sheet.parent = tag(sheet.pdf, list, 'LI');
    addItem(sheet, item);
  }
  list.end();
  sheet.parent = outer;
}

function addItem(sheet: Sheet, item: KeyValue): void {
  const label = breakLines(sheet, item.label, text.muted, labelWidth - 12);
  const value = breakLines(sheet, item.value, text.body, contentWidth - labelWidth);
  sheet.ensureRoom(Math.min(Math.max(label.length, value.length), 8) * text.body.leading + padding * 2);
  sheet.y += padding;
  const startY = sheet.y;
  sheet.add('Lbl', () => drawLines(sheet, label, text.muted, { x: page.left, y: startY }));
  sheet.add('LBody', () => flowLines(sheet, value, text.body, page.left + labelWidth));
  sheet.y = Math.max(sheet.y, value.length <= 8 ? startY + label.length * text.muted.leading : sheet.y) + padding;
  artifact(sheet.pdf, 'Layout', () => {
    sheet.pdf.moveTo(page.left, sheet.y).lineTo(page.left + contentWidth, sheet.y);
    sheet.pdf.lineWidth(0.5).stroke(colours.rule);
  });
}

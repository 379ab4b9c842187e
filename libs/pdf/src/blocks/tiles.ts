import { colours, contentWidth, page, text } from '../document/look';
import type { Sheet } from '../document/sheet';
import { artifact, tag, type Tag } from '../document/tags';
import { breakLines, drawLines } from '../document/text';
import type { KeyValue } from './key-values';

const gap = 10;
const padding = 10;

/** Two to four key figures side by side, each with its label above it; tagged as a list of labels and values. */
export function addTiles(sheet: Sheet, tiles: readonly KeyValue[]): void {
  const width = (contentWidth - gap * (tiles.length - 1)) / tiles.length;
  const measured = tiles.map((tile) => ({
    label: breakLines(sheet, tile.label, text.small, width - padding * 2),
    value: breakLines(sheet, tile.value, text.tileValue, width - padding * 2),
  }));
  const labelHeight = Math.max(...measured.map(({ label }) => label.length)) * text.small.leading;
  const valueHeight = Math.max(...measured.map(({ value }) => value.length)) * text.tileValue.leading;
  const height = labelHeight + valueHeight + padding * 2;
  sheet.ensureRoom(height + gap);
  const top = sheet.y;
  const list = tag(sheet.pdf, sheet.parent, 'L', null, { numbering: 'None' });
  measured.forEach((tile, index) => {
    const x = page.left + index * (width + gap);
    artifact(sheet.pdf, 'Layout', () => {
      sheet.pdf.rect(x, top, width, height).fill(colours.accentTint);
      sheet.pdf.rect(x, top, 2.5, height).fill(colours.accent);
    });
    addTile(sheet, list, tile, { x: x + padding, y: top + padding, labelHeight });
  });
  list.end();
  sheet.y = top + height + gap;
}

function addTile(
  sheet: Sheet,
  list: Tag,
  tile: { label: string[]; value: string[] },
  place: { x: number; y: number; labelHeight: number },
): void {
  const item = tag(sheet.pdf, list, 'LI');
  tag(sheet.pdf, item, 'Lbl', () => drawLines(sheet, tile.label, text.small, place));
  const valuePlace = { x: place.x, y: place.y + place.labelHeight };
  tag(sheet.pdf, item, 'LBody', () => drawLines(sheet, tile.value, text.tileValue, valuePlace));
}

import type { LaidOutCell } from '@samenspoor/domain/applications/workbook/laid-out';

const LINE = 15;
/** Excel makes a row no higher. */
const MOST = 405;
/** A text of more characters than this gets room to type in. */
const LONG_TEXT = 300;
const ROOM = 5 * LINE;

/**
 * How high a row has to be in points for what stands in it, as programs for sheets don't all work that out; null for one
 * line, which may grow by itself.
 */
export function rowHeight(cells: readonly LaidOutCell[], widths: readonly number[]): number | null {
  if (cells.some(({ role }) => role === 'title')) return 1.6 * LINE;
  const heights = cells.map((cell, place) => heightOf(cell, widths[place] ?? 10));
  const height = Math.min(MOST, Math.max(LINE, ...heights));
  return height > LINE ? height : null;
}

function heightOf({ value, role, check }: LaidOutCell, width: number): number {
  if (role === 'note') return LINE;
  const room = check?.kind === 'length' && check.most > LONG_TEXT ? ROOM : LINE;
  if (typeof value !== 'string') return room;
  // Bold letters are wider.
  const fit = Math.max(1, role === 'heading' || role === 'theme' ? width * 0.9 : width * 1.05);
  const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fit)), 0);
  return Math.max(room, lines * LINE);
}

/** One hexagon of the map: where it lies, what it stands for and where it leads. */
export interface Tile {
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly value: number;
  readonly link?: string;
  readonly queryParams?: Readonly<Record<string, string>>;
}

/** A hexagon as drawn: centre, class of colour and the sentence a pointer shows. */
export interface PlacedTile extends Tile {
  readonly points: string;
  readonly level: number;
}

const WIDTH = 20;
const ROW_HEIGHT = WIDTH * 0.866;
const RADIUS = WIDTH / Math.sqrt(3) - 0.6;
const CORNERS = [30, 90, 150, 210, 270, 330].map((degrees) => (degrees * Math.PI) / 180);

/** Upper bounds of the colour classes; above the last one comes the darkest. */
export const LEVELS = [0, 2, 4, 7, 10] as const;

/** The class of colour of a figure: 0 for nothing, 5 for the most. */
export function levelOf(value: number): number {
  const level = LEVELS.findIndex((bound) => value <= bound);
  return level < 0 ? LEVELS.length : level;
}

/** Pointy-top hexagons, odd rows shifted half a tile to the right. */
export function placeTiles(tiles: readonly Tile[]): PlacedTile[] {
  return tiles.map((tile) => {
    const x = (tile.column + 0.5 * (tile.row % 2)) * WIDTH;
    const y = tile.row * ROW_HEIGHT;
    const corners = CORNERS.map(
      (angle) => `${(x + RADIUS * Math.cos(angle)).toFixed(1)},${(y + RADIUS * Math.sin(angle)).toFixed(1)}`,
    );
    return { ...tile, points: corners.join(' '), level: levelOf(tile.value) };
  });
}

/** The part of the plane that holds every tile, as an SVG `viewBox`. */
export function viewBoxOf(tiles: readonly Tile[]): string {
  if (tiles.length === 0) return '0 0 1 1';
  const columns = tiles.map((tile) => tile.column + 0.5 * (tile.row % 2));
  const rows = tiles.map((tile) => tile.row);
  const left = (Math.min(...columns) - 0.6) * WIDTH;
  const top = Math.min(...rows) * ROW_HEIGHT - RADIUS - 1;
  const width = (Math.max(...columns) + 0.6) * WIDTH - left;
  const height = Math.max(...rows) * ROW_HEIGHT + RADIUS + 1 - top;
  return [left, top, width, height].map((edge) => edge.toFixed(1)).join(' ');
}

/** "1–2", "meer dan 10": what each class of colour stands for. */
export function legendOf(): { readonly level: number; readonly text: string }[] {
  const bounded = LEVELS.map((bound, level) => {
    const from = level === 0 ? 0 : (LEVELS[level - 1] ?? 0) + 1;
    return { level, text: from === bound ? `${bound}` : `${from}–${bound}` };
  });
  return [...bounded, { level: LEVELS.length, text: `meer dan ${LEVELS.at(-1)}` }];
}

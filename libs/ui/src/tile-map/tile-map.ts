import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Tile, legendOf, placeTiles, viewBoxOf } from './tile';

/**
 * A map of hexagons, one per municipality, darker for more. It is a picture for pointers: the same figures belong in a
 * table behind it, which is what keyboards and screen readers use. Slot: `[beside]` for places without a tile.
 */
@Component({
  selector: 'ss-tile-map',
  imports: [RouterLink],
  templateUrl: './tile-map.html',
  styleUrl: './tile-map.scss',
})
export class TileMap {
  readonly caption = input.required<string>();
  readonly tiles = input.required<readonly Tile[]>();
  /** What the figure counts, for the hint: "gefinancierde thema’s". */
  readonly counted = input.required<string>();

  protected readonly placed = computed(() => placeTiles(this.tiles()));
  protected readonly viewBox = computed(() => viewBoxOf(this.tiles()));
  protected readonly legend = legendOf();
  /** The tile under the pointer, or the one touched last. */
  protected readonly pointed = signal<Tile | null>(null);

  protected point(event: Event): void {
    const name = event.target instanceof SVGElement ? event.target.dataset['name'] : undefined;
    this.pointed.set(this.tiles().find((tile) => tile.name === name) ?? null);
  }
}

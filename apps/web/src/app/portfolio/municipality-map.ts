import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PortfolioMunicipality } from '@samenspoor/contracts/portfolio/summary';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import type { Tile } from '@samenspoor/ui/tile-map/tile';
import { TileMap } from '@samenspoor/ui/tile-map/tile-map';

/** Flanders by number of funded themes, with the table behind the map; who has no tile stands beside it. */
@Component({
  selector: 'app-municipality-map',
  imports: [CentsPipe, CountPipe, RouterLink, TableFrame, TileMap],
  templateUrl: './municipality-map.html',
  styleUrl: './municipality-map.scss',
})
export class MunicipalityMap {
  readonly municipalities = input.required<readonly PortfolioMunicipality[]>();
  /** Code of the programme: its files only. */
  readonly programme = input.required<string>();
  readonly year = input.required<number>();

  protected readonly search = signal('');
  protected readonly tiles = computed((): Tile[] =>
    this.municipalities().flatMap((place) =>
      place.tile ? [{ name: place.name, ...place.tile, value: place.fundedThemes, ...this.filesOf(place) }] : [],
    ),
  );
  protected readonly beside = computed(() => this.municipalities().filter((place) => place.tile === null));
  /** Funded places by number of themes; a search also finds those without. */
  protected readonly rows = computed(() => {
    const text = this.search().trim().toLowerCase();
    return this.municipalities()
      .filter((place) => (text === '' ? place.fundedThemes > 0 : place.name.toLowerCase().includes(text)))
      .toSorted((one, other) => other.fundedThemes - one.fundedThemes || one.name.localeCompare(other.name, 'nl-BE'));
  });

  protected filesOf(place: PortfolioMunicipality) {
    if (place.fundedThemes === 0 || place.nis === null) return {};
    return {
      link: '/dossiers',
      queryParams: { programma: this.programme(), jaar: `${this.year()}`, gemeente: place.nis, status: 'granted' },
    };
  }
}

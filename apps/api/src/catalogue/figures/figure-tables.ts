import type { FigureKind } from '@samenspoor/domain/catalogue/figures/figure-kind';

/** The table that holds the figures of a kind. */
export const TABLE_OF_KIND: Readonly<Record<FigureKind, 'origin_figure' | 'population_figure'>> = {
  origin: 'origin_figure',
  population: 'population_figure',
};

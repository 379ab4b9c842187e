/** The three figures that are never mixed up: asked, granted, reached. */
export type BarSeries = 'asked' | 'granted' | 'reached';

/** One line of the bars. Leave a figure out (or null) where it doesn't exist yet: nothing granted is not zero granted. */
export interface BarRow {
  readonly label: string;
  readonly asked?: number | null;
  readonly granted?: number | null;
  readonly reached?: number | null;
  /** Where the figures come from: a router link with its query. */
  readonly link?: string;
  readonly queryParams?: Readonly<Record<string, string>>;
}

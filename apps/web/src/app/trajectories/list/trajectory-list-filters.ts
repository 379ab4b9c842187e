/** The filters as they stand in the address of the screen, in Dutch. */
export interface TrajectoryFilters {
  readonly zoek?: string | undefined;
  readonly fase?: string | undefined;
  readonly thema?: string | undefined;
  readonly aanvraag?: string | undefined;
  readonly mijn?: string | undefined;
  readonly aandacht?: string | undefined;
}

/** What a coordinator looks for among many: the word in the address, and how it is called. */
export const ATTENTION_TITLES: Readonly<Record<'geen-expert' | 'stil', string>> = {
  'geen-expert': 'Zonder expert',
  stil: 'Ligt stil',
};

/** The address of the API for these filters; `mijn=ja` are those that the person leads. */
export function trajectoryAddress(filters: TrajectoryFilters): string {
  const wanted: [string, string | undefined][] = [
    ['query', filters.zoek],
    ['phase', filters.fase],
    ['theme', filters.thema],
    ['applicationId', filters.aanvraag],
    ['mine', filters.mijn === 'ja' ? 'true' : undefined],
    ['unassigned', filters.aandacht === 'geen-expert' ? 'true' : undefined],
    ['stuck', filters.aandacht === 'stil' ? 'true' : undefined],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of wanted) if (value) params.set(name, value);
  const query = params.toString();
  return `/api/v1/trajectories${query === '' ? '' : `?${query}`}`;
}

import { ListOrder } from '../../shell/lists/list-order';

/** The filters as they stand in the address of the screen, in Dutch. */
export interface TrajectoryFilters {
  readonly zoek?: string | undefined;
  readonly fase?: string | undefined;
  readonly thema?: string | undefined;
  readonly aanvraag?: string | undefined;
  readonly mijn?: string | undefined;
  readonly aandacht?: string | undefined;
  readonly sorteer?: string | undefined;
}

const SORTS = { recent: '-updatedAt', gemeente: 'localGovernment', stap: 'nextStepOn' } as const;
type Sort = keyof typeof SORTS;

export const SORT_TITLES: Readonly<Record<Sort, string>> = {
  recent: 'Laatst gewijzigd',
  gemeente: 'Lokaal bestuur (A–Z)',
  stap: 'Eerste volgende stap',
};

/** How the list is ordered; what changed last first unless the address says otherwise. */
export const TRAJECTORY_ORDER = new ListOrder<Sort, 'place' | 'step'>(
  SORTS,
  { place: ['gemeente', 'recent'], step: ['stap', 'recent'] },
  'recent',
);

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
    ['sort', filters.sorteer && TRAJECTORY_ORDER.asked(filters.sorteer)],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of wanted) if (value) params.set(name, value);
  const query = params.toString();
  return `/api/v1/trajectories${query === '' ? '' : `?${query}`}`;
}

/** How many filters narrow the list; sorting doesn't. */
export function activeFilters({ zoek, fase, thema, aanvraag, mijn, aandacht }: TrajectoryFilters): number {
  return [zoek, fase, thema, aanvraag, mijn, aandacht].filter((value) => value).length;
}

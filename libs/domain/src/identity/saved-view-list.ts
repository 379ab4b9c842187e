/** The lists of which somebody can keep views: the work list, the own applications and the trajectories. */
export const SAVED_VIEW_LISTS = ['dossiers', 'aanvragen', 'trajecten'] as const;
export type SavedViewList = (typeof SAVED_VIEW_LISTS)[number];

/** As many views of one list as somebody can oversee [A]. */
export const MOST_SAVED_VIEWS = 20;

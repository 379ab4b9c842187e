/** Which official figures are kept per local government and year. */
export const FIGURE_KINDS = ['origin', 'population'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** An uploaded table is looked at first, and then taken over or thrown away; both are for good. */
export const FIGURE_UPLOAD_STATES = ['previewed', 'taken_over', 'discarded'] as const;
export type FigureUploadState = (typeof FIGURE_UPLOAD_STATES)[number];

/** Years that figures can be of. */
export const FIRST_FIGURE_YEAR = 2000;
export const LAST_FIGURE_YEAR = 2100;

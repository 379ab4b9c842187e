/** What uploading and taking over official figures can refuse; the rows have messages of their own. */
export const FIGURE_REFUSAL_CODES = ['figures_have_errors', 'figure_upload_settled', 'figures_nothing_new'] as const;
export type FigureRefusalCode = (typeof FIGURE_REFUSAL_CODES)[number];

import type { FigureUploadState } from '@samenspoor/domain/catalogue/figures/figure-kind';
import type { StateLabel } from '@samenspoor/ui/state-chip/state-tone';

/** How the outcome of an uploaded table is called and coloured. */
export const FIGURE_UPLOAD_LABELS: Readonly<Record<FigureUploadState, StateLabel>> = {
  previewed: { label: 'Na te kijken', tone: 'waiting' },
  taken_over: { label: 'Overgenomen', tone: 'success' },
  discarded: { label: 'Niet overgenomen', tone: 'neutral' },
};

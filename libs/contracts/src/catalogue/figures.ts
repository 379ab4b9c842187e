import type { FigureKind, FigureUploadState } from '@samenspoor/domain/catalogue/figures/figure-kind';
import type { FigureMessageCode } from '@samenspoor/domain/catalogue/figures/figure-messages';

/** One official figure, and where it comes from. */
export interface FigureView {
  readonly count: number;
  readonly source: string;
  /** Invented, for a demonstration. */
  readonly demo: boolean;
  /** ISO instant; null for what the product brought along. */
  readonly takenOverAt: string | null;
  /** How many figures it took the place of, one after the other. */
  readonly earlier: number;
}

/** The figures of one municipality in one year. */
export interface FigureRowView {
  readonly localGovernmentId: string;
  readonly nis: string;
  readonly name: string;
  readonly province: string | null;
  readonly referenceRegion: string | null;
  /** First day. */
  readonly validFrom: string;
  /** Last day, of a municipality that merged. */
  readonly validTo: string | null;
  readonly origin: FigureView | null;
  readonly population: FigureView | null;
  /** The origin figure of the year before. */
  readonly originBefore: number | null;
}

/** `GET /figures?year=`: every municipality of that year, and every other one with a figure in it, by name. */
export interface FiguresView {
  readonly year: number;
  /** Years with figures, newest first. */
  readonly years: readonly number[];
  readonly items: readonly FigureRowView[];
}

/** Item of `GET /figures/{localGovernmentId}/history?year=`: the figure of now first, then those before it. */
export interface FigureHistoryView {
  readonly kind: FigureKind;
  readonly count: number;
  readonly source: string;
  readonly demo: boolean;
  /** ISO instant; null since the beginning. */
  readonly heldFrom: string | null;
  /** ISO instant; null: still. */
  readonly heldUntil: string | null;
}

/** What taking a table over does, or did, to the figures of its year. */
export interface FigureCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** Item of `GET /figures/uploads`, newest first. */
export interface FigureUploadSummary {
  readonly id: string;
  readonly kind: FigureKind;
  readonly year: number;
  readonly source: string;
  readonly fileName: string;
  readonly fileBytes: number;
  /** SHA-256 in hexadecimal. */
  readonly fileHash: string;
  readonly state: FigureUploadState;
  readonly uploadedAt: string;
  readonly uploadedByName: string;
  readonly settledAt: string | null;
  readonly settledByName: string | null;
  readonly counts: FigureCounts;
  readonly errors: number;
  readonly warnings: number;
  /** Open drafts that could apply and can't any more, or the other way round; null before it is taken over. */
  readonly draftsAffected: number | null;
}

/** `GET /figures/uploads/{id}`, and the answer to each act upon it. */
export interface FigureUploadView extends FigureUploadSummary {
  readonly addedMerged: boolean;
  readonly messages: readonly FigureMessageView[];
  readonly changes: readonly FigureChangeView[];
}

/** A message about the table or one of its rows. */
export interface FigureMessageView {
  readonly severity: 'error' | 'warning';
  readonly code: FigureMessageCode;
  /** Dutch sentence. */
  readonly text: string;
  /** Null about the table as a whole; "" in a file without sheets. */
  readonly sheet: string | null;
  readonly row: number | null;
  /** Of the cell: `C12`. */
  readonly address: string | null;
  /** Goes away when figures of merged municipalities are added together. */
  readonly solvedByAdding: boolean;
}

/** One figure, old and new. */
export interface FigureChangeView {
  readonly nis: string;
  readonly name: string;
  readonly from: number | null;
  /** The old one was invented. */
  readonly fromDemo: boolean;
  readonly to: number;
  /** Names of the municipalities that were added together. */
  readonly addedFrom: readonly string[];
  /** Only when figures of merged municipalities are added together. */
  readonly byAdding: boolean;
}

/** The query of `POST /figures/uploads`; the body is the file itself. */
export interface UploadFigures {
  readonly kind: FigureKind;
  readonly year: number;
  readonly source: string;
  readonly fileName: string;
}

/** The body of `POST /figures/uploads/{id}/take-over`. */
export interface TakeOverFigures {
  /** Keep the sum of merged municipalities as the figure of their successor. */
  readonly addMerged: boolean;
}

/** The largest file with figures, in bytes. */
export const MOST_FIGURE_BYTES = 10 * 1024 * 1024;

import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';

/**
 * Item of the public `GET /local-governments?query=&limit=&cursor=&current=`: name, NIS or KBO; current ones unless
 * asked otherwise.
 */
export interface LocalGovernmentView {
  readonly id: string;
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly nis: string | null;
  /** Ten digits; null when not known. */
  readonly kbo: string | null;
  readonly ovo: string | null;
  readonly province: string | null;
  readonly referenceRegion: string | null;
  readonly population: number | null;
  /** Days, inclusive; `validTo` null = still valid. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly mergedIntoNis: string | null;
  /** Hexagon tile on the map of Flanders; null for who is drawn beside the map. */
  readonly tile: { readonly column: number; readonly row: number } | null;
}

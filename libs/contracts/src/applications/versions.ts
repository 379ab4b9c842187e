import type { VersionContent, VersionReason } from '@samenspoor/domain/applications/versions/version-content';

/** Item of `GET /applications/{id}/versions`, newest first. */
export interface VersionSummary {
  readonly version: number;
  readonly at: string;
  readonly byName: string;
  readonly reason: VersionReason;
  /** A reference number, the version that was put back; null when the reason says all. */
  readonly label: string | null;
}

/** Answer of `GET /applications/{id}/versions`. */
export interface VersionList {
  /** The version the application is at now. */
  readonly current: number;
  readonly items: readonly VersionSummary[];
}

/** Answer of `GET /applications/{id}/versions/{version}`: that version, or the first one kept after it. */
export interface VersionView extends VersionSummary {
  readonly content: VersionContent;
  /** The files that were there when it was saved; of the newest one, that are there now. By slot, oldest first. */
  readonly files: readonly VersionFile[];
}

/** A file of a version. Files themselves have no versions: putting a version back leaves them as they are. */
export interface VersionFile {
  readonly id: string;
  /** Code of an attachment, `question:<code>`, or empty. */
  readonly slot: string;
  readonly name: string;
}

/** Something of an old version that the programme of today has no place for; the old version keeps it. */
export interface LeftOut {
  /** `lines.9b`, `motivations.9`, `answers.aanpak`, `incentives.mentorschap` */
  readonly field: string;
  /** As text. */
  readonly value: string;
}

/** Answer of `POST /applications/{id}/versions/{version}/restore`. */
export interface RestoredVersion {
  /** The new version of the application, with the old content. */
  readonly version: number;
  readonly leftOut: readonly LeftOut[];
}

/** Dutch name of each reason, as shown. */
export const VERSION_REASON_TITLES: Readonly<Record<VersionReason, string>> = {
  autosave: 'Bewaard tijdens het invullen',
  submitted: 'Ingediend',
  reopened: 'Heropend',
  restored: 'Teruggezet',
  imported: 'Overgenomen uit een rekenblad',
  corrected: 'Verbetering aanvaard',
  continued: 'Verdergegaan van een vorige aanvraag',
  recomputed: 'Programma gewijzigd',
};

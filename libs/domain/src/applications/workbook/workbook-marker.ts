/** Whose workbook it is, and how things stood when it was downloaded. */
export interface WorkbookMarker {
  readonly applicationId: string;
  readonly programmeVersion: number;
  /** Version of the application. */
  readonly version: number;
}

const MARKER = /^samenspoor werkboek ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) p(\d{1,9}) v(\d{1,9})$/i;

/** The marker as it stands in a cell of the workbook, readable by people who have to name it on the telephone. */
export function writeMarker({ applicationId, programmeVersion, version }: WorkbookMarker): string {
  return `samenspoor werkboek ${applicationId} p${programmeVersion} v${version}`;
}

/** The marker in a text; null when it holds none. */
export function readMarker(text: string): WorkbookMarker | null {
  const [, applicationId, programmeVersion, version] = MARKER.exec(text.trim()) ?? [];
  if (applicationId === undefined) return null;
  return {
    applicationId: applicationId.toLowerCase(),
    programmeVersion: Number(programmeVersion),
    version: Number(version),
  };
}

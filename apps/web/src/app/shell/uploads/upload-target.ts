/** What files are attached to: the subject, and which of its questions or attachments asks for them ('' = none). */
export interface UploadTarget {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly slot: string;
}

/** The address of the list of a target's documents. */
export function documentsPath({ subjectType, subjectId, slot }: UploadTarget): string {
  return `/api/v1/documents?${new URLSearchParams({ subjectType, subjectId, slot }).toString()}`;
}

import type { DocumentPlace } from '@samenspoor/domain/documents/document';

/** Files that go with a message. */
export const MESSAGE_DOCUMENTS = 'message';
/** Files that go with the answer to a correction request. */
export const CORRECTION_DOCUMENTS = 'correction';
/** Files of somebody who is still writing: the subject is the person, the slot the application. */
export const DRAFT_DOCUMENTS = 'message_draft';

/** Where the files of somebody who is writing about an application hang until it is sent. */
export function draftPlace(personId: string, applicationId: string): DocumentPlace {
  return { subjectType: DRAFT_DOCUMENTS, subjectId: personId, slot: applicationId };
}

import type { AttachmentContent } from '../../catalogue/programme-content';
import type { Question } from '../../catalogue/question';

/** Files that nothing asks for. */
export const FREE_SLOT = '';

/** Where the file that answers a question is attached. */
export const questionSlot = (code: string): string => `question:${code}`;

/** Every slot that an application can have files in: those of attachments and of questions, and the free one. */
export function slotsOf(attachments: readonly AttachmentContent[], questions: readonly Question[]): readonly string[] {
  const files = questions.filter(({ kind }) => kind === 'file').map(({ code }) => questionSlot(code));
  return [...attachments.map(({ code }) => code), ...files, FREE_SLOT];
}

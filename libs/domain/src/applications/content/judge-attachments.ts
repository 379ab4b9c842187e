import type { AttachmentContent } from '../../catalogue/programme-content';
import { type Refusal, refusal } from '../../kernel/refusal';

/** At submitting: every attachment that has to be there is. Pointers: `/attachments/rekeningbrief`. */
export function judgeAttachments(
  attachments: readonly AttachmentContent[],
  attachedSlots: readonly string[],
  otherAccount: boolean,
): Refusal<'attachment_missing'>[] {
  return attachments
    .filter((attachment) => isNeeded(attachment, otherAccount) && !attachedSlots.includes(attachment.code))
    .map(({ code, title }) => refusal('attachment_missing', { title }, `/attachments/${code}`));
}

/** Always, or because the account isn't that of the gemeentefonds. */
export function isNeeded({ need }: AttachmentContent, otherAccount: boolean): boolean {
  return need === 'required' || (need === 'other_account' && otherAccount);
}

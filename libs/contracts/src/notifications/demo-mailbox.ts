/** A kept mail in the list of the demo mailbox. */
export interface KeptMailSummary {
  readonly id: string;
  readonly toName: string;
  readonly toEmail: string;
  readonly subject: string;
  /** ISO instant. */
  readonly sentAt: string;
  /** The one mail of the day of this person. */
  readonly bundled: boolean;
  readonly attachments: readonly string[];
}

/** Somebody who got mail. */
export interface MailboxRecipient {
  readonly name: string;
  readonly email: string;
  readonly mails: number;
}

/** Answer of `GET /demo-mailbox`, newest first; `recipients` are all of them, whatever the filter. */
export interface DemoMailboxView {
  readonly recipients: readonly MailboxRecipient[];
  readonly items: readonly KeptMailSummary[];
  readonly next: string | null;
}

/** Answer of `GET /demo-mailbox/{id}`. Attachment `n` is at `/demo-mailbox/{id}/attachments/{n}`, counted from 0. */
export interface KeptMailView extends KeptMailSummary {
  readonly text: string;
  readonly html: string;
}

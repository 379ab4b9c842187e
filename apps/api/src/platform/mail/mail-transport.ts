/** A file that goes with a mail. */
export interface AttachedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A mail, ready to leave. */
export interface OutgoingMail {
  /** The same at every attempt, so that a mail that arrives twice shows once. */
  readonly id: string;
  readonly toName: string;
  readonly toEmail: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly AttachedFile[];
}

/** How mail leaves. Resolves once the mail server took the mail; rejects when it didn't. */
export abstract class MailTransport {
  /** `smtp`: by a mail server; `kept`: nowhere, it can be read in the demo mailbox. */
  abstract readonly kind: 'smtp' | 'kept';
  abstract send(mail: OutgoingMail): Promise<void>;
}

/** Without a mail server: what is sent is only kept. */
export class KeptTransport extends MailTransport {
  readonly kind = 'kept';

  send(): Promise<void> {
    return Promise.resolve();
  }
}

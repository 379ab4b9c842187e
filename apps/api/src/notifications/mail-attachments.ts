import { Injectable } from '@nestjs/common';
import type { MailAttachment } from '@samenspoor/database/entities/notifications/mail-message.entity';
import type { AttachedFile } from '../platform/mail/mail-transport';

/** Makes a document from the id that a notification carries: its bytes and media type. */
export type AttachmentProvider = (id: string) => Promise<Omit<AttachedFile, 'fileName'>>;

/** Who makes the documents that go with mails. They are made when a mail leaves, and never stored with it. */
@Injectable()
export class MailAttachments {
  private readonly providers = new Map<string, AttachmentProvider>();

  /** Makes documents of one kind (`application.receipt`); done by a context in `onModuleInit`. */
  provide(kind: string, provider: AttachmentProvider): void {
    this.providers.set(kind, provider);
  }

  /** The files themselves. Throws for a kind that nobody makes: a receipt must not leave without its document. */
  async files(attachments: readonly MailAttachment[]): Promise<AttachedFile[]> {
    const files: AttachedFile[] = [];
    for (const { kind, id, fileName } of attachments) {
      const provider = this.providers.get(kind);
      if (provider === undefined) throw new Error(`nobody makes attachments of kind ${kind}`);
      files.push({ fileName, ...(await provider(id)) });
    }
    return files;
  }
}

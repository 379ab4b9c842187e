import { Injectable } from '@nestjs/common';
import type { KeptMailView } from '@samenspoor/contracts/notifications/demo-mailbox';
import { NamedQueries } from '../platform/data/named-queries';
import { foundOrRefused } from '../platform/http/refusal-error';
import type { AttachedFile } from '../platform/mail/mail-transport';
import { DemoMailbox } from './demo-mailbox';
import { type KeptMailRow, keptMailSummary } from './list-kept-mails';
import { MailAttachments } from './mail-attachments';

const MAIL = `
  select id, to_name as "toName", to_email as "toEmail", subject, sent_at as "sentAt", bundled, attachments, text, html
    from mail_message where transport = 'kept' and id = $1`;

type WholeMailRow = KeptMailRow & Pick<KeptMailView, 'text' | 'html'>;

/** One kept mail with both its parts, and its attachments. */
@Injectable()
export class ReadKeptMail {
  constructor(
    private readonly mailbox: DemoMailbox,
    private readonly queries: NamedQueries,
    private readonly attachments: MailAttachments,
  ) {}

  async execute(id: string): Promise<KeptMailView> {
    const row = await this.find(id);
    return { ...keptMailSummary(row), text: row.text, html: row.html };
  }

  /** The attachment at a position, counted from 0; made anew. */
  async attachment(id: string, position: string): Promise<AttachedFile> {
    const { attachments } = await this.find(id);
    const wanted = /^\d{1,2}$/.test(position) ? attachments[Number(position)] : undefined;
    const [file] = await this.attachments.files([foundOrRefused(wanted)]);
    return foundOrRefused(file);
  }

  private async find(id: string): Promise<WholeMailRow> {
    this.mailbox.refuseWhenAbsent();
    return foundOrRefused(await this.queries.first<WholeMailRow>('mailbox-mail', MAIL, [id]));
  }
}

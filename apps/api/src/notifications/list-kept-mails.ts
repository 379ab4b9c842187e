import { Injectable } from '@nestjs/common';
import type {
  DemoMailboxView,
  KeptMailSummary,
  MailboxRecipient,
} from '@samenspoor/contracts/notifications/demo-mailbox';
import type { MailAttachment } from '@samenspoor/database/entities/notifications/mail-message.entity';
import { NamedQueries } from '../platform/data/named-queries';
import { decodeMomentCursor, encodeMomentCursor } from '../platform/http/moment-cursor';
import { DemoMailbox } from './demo-mailbox';
import type { MailboxQuery } from './dto/mailbox-query';

const RECIPIENTS = `
  select max(to_name) as name, to_email as email, count(*)::int as mails from mail_message
   where transport = 'kept' group by to_email order by max(sent_at) desc, to_email limit 500`;

const MAILS = `
  select id, to_name as "toName", to_email as "toEmail", subject, sent_at as "sentAt", bundled, attachments
    from mail_message
   where transport = 'kept' and ($1::text is null or to_email = $1)
     and ($2::timestamptz is null or (sent_at, id) < ($2::timestamptz, $3::uuid))
   order by sent_at desc, id desc limit $4`;

/** A kept mail as the database has it. */
export interface KeptMailRow {
  readonly id: string;
  readonly toName: string;
  readonly toEmail: string;
  readonly subject: string;
  readonly sentAt: Date;
  readonly bundled: boolean;
  readonly attachments: readonly MailAttachment[];
}

/** The mails that the demo keeps, newest first, and who got any. */
@Injectable()
export class ListKeptMails {
  constructor(
    private readonly mailbox: DemoMailbox,
    private readonly queries: NamedQueries,
  ) {}

  async execute({ recipient, cursor, limit }: MailboxQuery): Promise<DemoMailboxView> {
    this.mailbox.refuseWhenAbsent();
    const after = decodeMomentCursor(cursor);
    const values = [recipient ?? null, after?.at ?? null, after?.id ?? null, limit + 1];
    const [recipients, rows] = await Promise.all([
      this.queries.rows<MailboxRecipient>('mailbox-recipients', RECIPIENTS),
      this.queries.rows<KeptMailRow>('mailbox-mails', MAILS, values),
    ]);
    const items = rows.slice(0, limit).map(keptMailSummary);
    const last = items.at(-1);
    const next = rows.length > limit && last ? encodeMomentCursor({ at: last.sentAt, id: last.id }) : null;
    return { recipients, items, next };
  }
}

/** A kept mail as the list shows it. */
export function keptMailSummary(row: KeptMailRow): KeptMailSummary {
  const { id, toName, toEmail, subject, sentAt, bundled, attachments } = row;
  const names = attachments.map(({ fileName }) => fileName);
  return { id, toName, toEmail, subject, sentAt: sentAt.toISOString(), bundled, attachments: names };
}

import type { EnvironmentReader } from './environment';

/** How mail leaves. */
export interface MailSettings {
  /** `smtp://user:password@host:587`; null keeps every mail in the demo mailbox. */
  readonly smtpUrl: string | null;
  /** `Samenspoor <noreply@samenspoor.example>` */
  readonly from: string;
}

const FROM = 'Samenspoor <noreply@samenspoor.example>';
const ADDRESS = /^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/;

/** Reads `SMTP_URL` and `MAIL_FROM`. A real server must send: its notices have legal force. */
export function readMailSettings(reader: EnvironmentReader, production: boolean): MailSettings {
  const from = reader.text('MAIL_FROM', FROM);
  if (!ADDRESS.test(from)) reader.complain('MAIL_FROM must be an address: Samenspoor <noreply@example.be>.', from);
  const url = reader.optional('SMTP_URL');
  if (url !== null) return { smtpUrl: reader.url('SMTP_URL', ['smtp:', 'smtps:'], url), from };
  const complaint = 'SMTP_URL is required in production: without it no mail leaves.';
  return { smtpUrl: production ? reader.complain(complaint, null) : null, from };
}

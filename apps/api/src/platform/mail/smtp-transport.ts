import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { MailTransport, type OutgoingMail } from './mail-transport';

/** Nobody waits longer than this for a mail server, in milliseconds. */
const PATIENCE = 15_000;

/** Who answers automatically must not answer these (RFC 3834). */
const HEADERS = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Mail by SMTP: text and HTML, no pictures from elsewhere, nothing that tells whether somebody read it. */
export class SmtpTransport extends MailTransport implements OnApplicationShutdown {
  readonly kind = 'smtp';
  private readonly transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transporter = createTransport({
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
    });
  }

  async send({ id, toName, toEmail, subject, text, html, attachments }: OutgoingMail): Promise<void> {
    await this.transporter.sendMail({
      from: this.from,
      to: { name: toName, address: toEmail },
      messageId: `<${id}@${domainOf(this.from)}>`,
      subject,
      text,
      html,
      headers: HEADERS,
      attachments: attachments.map(({ fileName, contentType, bytes }) => ({
        filename: fileName,
        contentType,
        content: Buffer.from(bytes),
      })),
      // What somebody wrote in a template or a message can name no file and no address to fetch from.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  onApplicationShutdown(): void {
    this.transporter.close();
  }
}

const domainOf = (from: string): string => /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';

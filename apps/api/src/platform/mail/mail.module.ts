import { Module } from '@nestjs/common';
import { Settings } from '../config/settings';
import { KeptTransport, MailTransport } from './mail-transport';
import { SmtpTransport } from './smtp-transport';

const transportOf = ({ mail }: Settings): MailTransport =>
  mail.smtpUrl === null ? new KeptTransport() : new SmtpTransport(mail.smtpUrl, mail.from);

/** How mail leaves: by `SMTP_URL`, or not at all. */
@Module({
  providers: [{ provide: MailTransport, inject: [Settings], useFactory: transportOf }],
  exports: [MailTransport],
})
export class MailModule {}

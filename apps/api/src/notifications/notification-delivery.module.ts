import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Jobs } from '../platform/jobs/jobs';
import { MailModule } from '../platform/mail/mail.module';
import { OutboxHandlers } from '../platform/outbox/outbox-handlers';
import { ChangeMailTemplate } from './change-mail-template';
import { ChangePreferences } from './change-preferences';
import { DemoMailbox } from './demo-mailbox';
import { DemoMailboxController } from './demo-mailbox.controller';
import { ListKeptMails } from './list-kept-mails';
import { ListMailTemplates } from './list-mail-templates';
import { MailTemplates } from './mail-templates';
import { MailTemplatesController } from './mail-templates.controller';
import { NOTIFICATIONS_DUE } from './outbox-names';
import { PreferencesController } from './preferences.controller';
import { PreviewMail } from './preview-mail';
import { ReadKeptMail } from './read-kept-mail';
import { ReadMailTemplate } from './read-mail-template';
import { ReadPreferences } from './read-preferences';
import { SendBundle } from './send-bundle';
import { SendDue } from './send-due';

const SCREENS = [
  ChangeMailTemplate,
  ChangePreferences,
  ListKeptMails,
  ListMailTemplates,
  PreviewMail,
  ReadKeptMail,
  ReadMailTemplate,
  ReadPreferences,
];

/** Sending what people are told, and the screens about it. */
@Module({
  imports: [MailModule],
  controllers: [DemoMailboxController, MailTemplatesController, PreferencesController],
  providers: [...SCREENS, DemoMailbox, MailTemplates, SendBundle, SendDue],
})
export class NotificationDeliveryModule implements OnModuleInit {
  constructor(
    private readonly sendDue: SendDue,
    private readonly handlers: OutboxHandlers,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    const run = (): Promise<number> => this.sendDue.execute();
    this.handlers.on(NOTIFICATIONS_DUE, async () => void (await run()));
    // What waits for its morning, what failed, and what a message of the outbox was too late for.
    this.jobs.schedule({ name: 'notifications.send', cron: '* * * * *', run });
  }
}

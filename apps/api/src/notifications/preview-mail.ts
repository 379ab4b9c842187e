import { Injectable } from '@nestjs/common';
import type { ChangeMailTemplate, MailPreview } from '@samenspoor/contracts/notifications/mail-templates';
import { definitionOf } from '@samenspoor/contracts/notifications/notification-events';
import { RECIPIENT } from '@samenspoor/contracts/notifications/event-definition';
import { Settings } from '../platform/config/settings';
import { refuseIfAny } from '../platform/http/refusal-error';
import { composeMail } from './compose-mail';
import { mailHtml, mailText } from './mail-layout';
import { knownEvent } from './read-mail-template';
import { judgeReadable } from './template-words';

/** A mail with the examples of its placeholders, as it would leave. Refuses what can't be read. */
@Injectable()
export class PreviewMail {
  constructor(private readonly settings: Settings) {}

  execute(name: string, words: ChangeMailTemplate): MailPreview {
    const event = knownEvent(name);
    refuseIfAny(judgeReadable(event, words));
    const placeholders = Object.entries(definitionOf(event).placeholders);
    const data = Object.fromEntries(placeholders.map(([key, { example }]) => [key, example]));
    const told = [{ event, link: '/start', data }];
    const content = composeMail(told, new Map([[event, words]]), RECIPIENT.example, this.settings.publicUrl);
    return { subject: content.subject, text: mailText(content), html: mailHtml(content) };
  }
}

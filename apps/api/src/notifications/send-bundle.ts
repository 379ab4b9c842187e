import { Injectable } from '@nestjs/common';
import type { NotificationEvent } from '@samenspoor/contracts/notifications/notification-events';
import { type MailAttachment, MailMessage } from '@samenspoor/database/entities/notifications/mail-message.entity';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { brusselsInstant } from '@samenspoor/domain/kernel/brussels-time';
import type { Bundle } from '@samenspoor/domain/notifications/bundles';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { MailTransport } from '../platform/mail/mail-transport';
import { composeMail } from './compose-mail';
import { ACTING, DROP, LOCK, ONE_AT_A_TIME, SENT, SERVED } from './due-notifications.sql';
import { MailAttachments } from './mail-attachments';
import { type MailContent, mailHtml, mailText } from './mail-layout';
import { MailTemplates } from './mail-templates';
import { NotificationChecks } from './notification-checks';

interface LockedNotification {
  readonly id: string;
  readonly event: NotificationEvent;
  readonly recipient: string;
  readonly personId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly link: string;
  readonly data: Readonly<Record<string, string>>;
  readonly attachments: readonly MailAttachment[];
  readonly createdAt: Date;
  readonly name: string | null;
  readonly email: string | null;
}

/** Makes one mail of a bundle and sends it, after looking at each notification once more. */
@Injectable()
export class SendBundle {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly checks: NotificationChecks,
    private readonly templates: MailTemplates,
    private readonly attachments: MailAttachments,
    private readonly transport: MailTransport,
  ) {}

  /**
   * In the transaction `tx`, which stays open while the mail server takes the mail: what it refuses is sent again later.
   * Answers whether a mail left.
   */
  async execute(tx: EntityManager, bundle: Bundle): Promise<boolean> {
    if (bundle.bundled && (await this.isServed(tx, bundle.recipient))) return false;
    const pending = await tx.query<LockedNotification[]>(LOCK, [bundle.ids]);
    const told = await this.stillTrue(tx, await this.ofSomebodyWhoActs(tx, pending));
    const [first] = told;
    if (first === undefined) return false;
    const { name, email } = first;
    if (!email) {
      await tx.query(DROP, [idsOf(told), 'no_address']);
      return false;
    }
    const words = await this.templates.wordsOf(
      tx,
      told.map(({ event }) => event),
    );
    const content = composeMail(told, words, name ?? email, this.settings.publicUrl);
    await this.send(tx, bundle, told, content, { toName: name ?? email, toEmail: email });
    return true;
  }

  private async isServed(tx: EntityManager, recipient: string): Promise<boolean> {
    await tx.query(ONE_AT_A_TIME, [recipient]);
    const served = await tx.query<unknown[]>(SERVED, [startOfDay(this.clock.now()), [recipient]]);
    return served.length > 0;
  }

  /** Nothing goes to a person who acts for nobody any more; it isn't kept for later either. */
  private async ofSomebodyWhoActs(
    tx: EntityManager,
    pending: readonly LockedNotification[],
  ): Promise<readonly LockedNotification[]> {
    const personId = pending[0]?.personId ?? null;
    if (personId === null) return pending;
    const acting = await tx.query<unknown[]>(ACTING, [personId, brusselsDay(this.clock.now())]);
    if (acting.length > 0) return pending;
    await tx.query(DROP, [idsOf(pending), 'no_capacity']);
    return [];
  }

  private async stillTrue(
    tx: EntityManager,
    pending: readonly LockedNotification[],
  ): Promise<readonly LockedNotification[]> {
    const told: LockedNotification[] = [];
    const gone: string[] = [];
    for (const one of pending) {
      const subject = { type: one.subjectType, id: one.subjectId };
      if (await this.checks.stillTrue(tx, { ...one, subject })) told.push(one);
      else gone.push(one.id);
    }
    if (gone.length > 0) await tx.query(DROP, [gone, 'not_true_any_more']);
    return told;
  }

  private async send(
    tx: EntityManager,
    bundle: Bundle,
    told: readonly LockedNotification[],
    content: MailContent,
    to: { readonly toName: string; readonly toEmail: string },
  ): Promise<void> {
    const id = v7();
    const attachments = told.flatMap((one) => one.attachments);
    const parts = { subject: content.subject, text: mailText(content), html: mailHtml(content) };
    const files = await this.attachments.files(attachments);
    await this.transport.send({ id: told[0]?.id ?? id, ...to, ...parts, attachments: files });
    await tx.insert(MailMessage, {
      id,
      recipient: bundle.recipient,
      recipientPersonId: told[0]?.personId ?? null,
      ...to,
      ...parts,
      attachments: [...attachments],
      bundled: bundle.bundled,
      transport: this.transport.kind,
      sentAt: this.clock.now(),
    });
    await tx.query(SENT, [idsOf(told), id]);
  }
}

const idsOf = (told: readonly LockedNotification[]): string[] => told.map(({ id }) => id);

/** The first instant of the day in Brussels. */
export const startOfDay = (now: Date): Date => brusselsInstant(brusselsDay(now), '00:00:00');

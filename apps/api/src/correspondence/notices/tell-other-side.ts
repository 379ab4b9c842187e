import { Injectable } from '@nestjs/common';
import type {
  CorrectionMoved,
  CorrectionRequested,
  MessageSent,
} from '@samenspoor/contracts/correspondence/correspondence-events';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatDay } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { type PendingNotice, Notifications } from '../../notifications';
import { Clock } from '../../platform/clock/clock';
import { namesOfFile, peopleOfFile } from './people-of-file';

/** Tells the other side by mail of what was asked, answered or written. The button leads to the place to answer. */
@Injectable()
export class TellOtherSide {
  constructor(
    private readonly clock: Clock,
    private readonly notifications: Notifications,
  ) {}

  /** Something was asked, or asked again: the applicant is told. */
  async ofRequest(tx: EntityManager, event: CorrectionRequested | CorrectionMoved): Promise<void> {
    const { applicationId, correctionId, title, remark } = event;
    await this.notifications.notify(tx, {
      event: 'correction.requested',
      recipients: await peopleOfFile(tx, 'applicant', applicationId, this.today()),
      subject: { type: 'correction', id: correctionId },
      link: `/aanvragen/${applicationId}/verbeteringen`,
      data: {
        ...(await namesOfFile(tx, applicationId)),
        subject: title,
        question: remark,
        dueOn: await dueDay(tx, correctionId),
      },
    });
  }

  /** Something was answered: the officials who work on the file are told. */
  async ofAnswer(tx: EntityManager, { applicationId, correctionId, title, actor }: CorrectionMoved): Promise<void> {
    await this.notifications.notify(tx, {
      event: 'correction.answered',
      recipients: await peopleOfFile(tx, 'ministry', applicationId, this.today()),
      subject: { type: 'correction', id: correctionId },
      link: `/dossiers/${applicationId}/verbeteringen`,
      data: { ...(await namesOfFile(tx, applicationId)), subject: title, answeredBy: actor.personName },
    });
  }

  /** Somebody wrote: the other side is told. Whoever opens the link signs in first, and then finds the form to answer. */
  async ofMessage(tx: EntityManager, { applicationId, messageId, side, text, actor }: MessageSent): Promise<void> {
    const other = side === 'ministry' ? 'applicant' : 'ministry';
    const place = other === 'applicant' ? 'aanvragen' : 'dossiers';
    await this.notifications.notify(tx, {
      event: 'message.received',
      recipients: await peopleOfFile(tx, other, applicationId, this.today()),
      subject: { type: 'message', id: messageId },
      link: `/${place}/${applicationId}/berichten?antwoord=${messageId}`,
      data: {
        ...(await namesOfFile(tx, applicationId)),
        from: `${actor.personName}, ${actor.organisationName}`,
        message: text,
      },
    });
  }

  private today(): string {
    return brusselsDay(this.clock.now());
  }
}

/** The last day to answer, in words. */
async function dueDay(tx: EntityManager, correctionId: string): Promise<string> {
  const [row] = await tx.query<{ dueOn: string }[]>('select due_on::text as "dueOn" from correction where id = $1', [
    correctionId,
  ]);
  return formatDay(row?.dueOn ?? '');
}

/** A request that was answered, taken back or overtaken meanwhile isn't asked for any more. */
export async function stillAsked(tx: EntityManager, { subject }: PendingNotice): Promise<boolean> {
  const rows: unknown[] = await tx.query(`select 1 from correction where id = $1 and state = 'open'`, [subject.id]);
  return rows.length > 0;
}

/** An answer that was judged meanwhile needs nobody any more. */
export async function stillAnswered(tx: EntityManager, { subject }: PendingNotice): Promise<boolean> {
  const rows: unknown[] = await tx.query(`select 1 from correction where id = $1 and state = 'answered'`, [subject.id]);
  return rows.length > 0;
}

/** A message that was taken back, or read by this person meanwhile, isn't mailed. */
export async function stillUnread(tx: EntityManager, { subject, personId }: PendingNotice): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select 1 from message m
     where m.id = $1 and m.withdrawn_at is null
       and not exists (select from message_reading r where r.message_id = m.id and r.person_id = $2)`,
    [subject.id, personId],
  );
  return rows.length > 0;
}

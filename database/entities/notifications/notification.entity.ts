import type { Frequency } from '@samenspoor/domain/notifications/frequency';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { INSTANT } from '../../columns';
import { Person } from '../identity/person.entity';
import { type MailAttachment, MailMessage } from './mail-message.entity';

/** `dropped`: not wanted, or not true any more when its moment came; `failed`: the mail server kept refusing. */
export type NotificationState = 'pending' | 'sent' | 'dropped' | 'failed';

/** One thing that one person is told by mail. */
@Entity()
@Unique(['event', 'recipient', 'key'])
@Index(['dueAt', 'id'], { where: `state = 'pending'` })
@Index(['subjectType', 'subjectId'])
export class Notification {
  @PrimaryColumn('uuid')
  id!: string;

  /** Stable name: `application.submitted`. */
  @Column('text')
  event!: string;

  /** Somebody is told once of an event with the same key; null for what may repeat. */
  @Column('text', { nullable: true })
  key!: string | null;

  /** Id of a person, or an address in small letters: what bundles. */
  @Column('text')
  recipient!: string;

  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  recipientPersonId!: string | null;

  /** Name and address of somebody without an account; those of a person are read when the mail leaves. */
  @Column('text', { nullable: true })
  recipientName!: string | null;

  @Column('text', { nullable: true })
  recipientEmail!: string | null;

  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  /** Path inside the product that the button leads to. */
  @Column('text')
  link!: string;

  /** What fills the placeholders of the template. */
  @Column('jsonb')
  data!: Readonly<Record<string, string>>;

  @Column('jsonb', { default: [] })
  attachments!: readonly MailAttachment[];

  /** How often this person wanted the event when it happened. */
  @Column('text')
  frequency!: Frequency;

  @Column(INSTANT)
  createdAt!: Date;

  /** First moment of the next attempt to send. */
  @Column(INSTANT)
  dueAt!: Date;

  @Column('text')
  state!: NotificationState;

  /** Why it was dropped, or what the mail server said. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('int', { default: 0 })
  attempts!: number;

  @Index()
  @ForeignKey(() => MailMessage, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mailId!: string | null;
}

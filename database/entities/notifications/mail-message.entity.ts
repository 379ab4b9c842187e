import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { INSTANT } from '../../columns';
import { Person } from '../identity/person.entity';

/** A document that goes with a mail: made again by its provider whenever somebody asks, never kept here. */
export interface MailAttachment {
  /** The provider: `application.receipt`. */
  readonly kind: string;
  /** What the provider makes it from. */
  readonly id: string;
  readonly fileName: string;
}

/** A mail that left, or that the demo mailbox keeps. */
@Entity()
@Index(['sentAt', 'id'])
@Index(['recipient', 'sentAt'])
export class MailMessage {
  @PrimaryColumn('uuid')
  id!: string;

  /** Id of a person, or an address in small letters. */
  @Column('text')
  recipient!: string;

  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  recipientPersonId!: string | null;

  @Column('text')
  toName!: string;

  @Column('text')
  toEmail!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  text!: string;

  @Column('text')
  html!: string;

  @Column('jsonb', { default: [] })
  attachments!: readonly MailAttachment[];

  /** The one mail of the day of this person. */
  @Column('boolean')
  bundled!: boolean;

  /** `smtp`: handed to the mail server; `kept`: readable in the demo mailbox only. */
  @Column('text')
  transport!: 'smtp' | 'kept';

  @Column(INSTANT)
  sentAt!: Date;
}

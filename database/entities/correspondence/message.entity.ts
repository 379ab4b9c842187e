import type { MessageSide } from '@samenspoor/domain/correspondence/message-rules';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';
import { Application } from '../applications/application.entity';

/** A message about a file, between the people of the applicant and those of the ministry. */
@Entity()
@Index(['applicationId', 'sentAt', 'id'])
export class Message {
  /** Grows with time. */
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId!: string;

  @Column('text')
  side!: MessageSide;

  @Column('uuid')
  authorId!: string;

  @Column('text')
  authorName!: string;

  @Column('text')
  organisationName!: string;

  /** Empty once it is taken back. */
  @Column('text')
  text!: string;

  @Column(INSTANT)
  sentAt!: Date;

  @Column(nullable(INSTANT))
  editedAt!: Date | null;

  @Column(nullable(INSTANT))
  withdrawnAt!: Date | null;
}

/** Somebody read a message. */
@Entity()
export class MessageReading {
  @ForeignKey(() => Message, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  messageId!: string;

  @PrimaryColumn('uuid')
  personId!: string;

  @Column('text')
  personName!: string;

  /** On whose behalf: what one official read waits for none of them. */
  @Column('text')
  side!: MessageSide;

  @Column(INSTANT)
  readAt!: Date;
}

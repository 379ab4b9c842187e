import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';

/** What has to happen after a commit: written in the transaction it follows from, delivered at least once. */
@Entity()
@Index(['dueAt', 'id'], { where: 'delivered_at is null' })
export class OutboxMessage {
  /** Grows with time: messages are delivered in this order, as far as they succeed. */
  @PrimaryColumn('uuid')
  id!: string;

  /** Who handles it: `notifications.due`. */
  @Column('text')
  name!: string;

  @Column('jsonb')
  payload!: object;

  /** A second message with the same key is not added; null for messages that may repeat. */
  @Column('text', { nullable: true, unique: true })
  key!: string | null;

  @Column(INSTANT)
  createdAt!: Date;

  /** First moment of the next attempt. */
  @Column(INSTANT)
  dueAt!: Date;

  @Column('int', { default: 0 })
  attempts!: number;

  /** What went wrong at the last attempt. */
  @Column('text', { nullable: true })
  lastError!: string | null;

  @Column(nullable(INSTANT))
  deliveredAt!: Date | null;
}

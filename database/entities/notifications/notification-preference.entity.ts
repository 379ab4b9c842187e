import type { Frequency } from '@samenspoor/domain/notifications/frequency';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { INSTANT } from '../../columns';
import { Person } from '../identity/person.entity';

/** How often somebody wants the mails of one event; no row means the default of the event. */
@Entity()
export class NotificationPreference {
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('text')
  event!: string;

  @Column('text')
  frequency!: Frequency;

  @Column(INSTANT)
  changedAt!: Date;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';
import { Application } from './application.entity';
import { Person } from '../identity/person.entity';

/** Who has an application open now, per window. Not logged: after a crash everybody says again that they are there. */
@Entity()
export class ApplicationPresence {
  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId!: string;

  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId!: string;

  /** The window, by a number that it made up itself. */
  @PrimaryColumn('uuid')
  windowId!: string;

  @Column('text')
  personName!: string;

  /** The part of the application on the screen: "kpi-tabel". */
  @Column(nullable({ type: 'text' }))
  part!: string | null;

  /** The field with the focus, as a JSON pointer: "/lines/5a/plannedReach". */
  @Column(nullable({ type: 'text' }))
  field!: string | null;

  /** Who isn't heard of any more is gone from then on. */
  @Index()
  @Column(INSTANT)
  expiresAt!: Date;
}

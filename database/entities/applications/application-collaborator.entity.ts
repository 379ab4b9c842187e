import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';
import { Person } from '../identity/person.entity';
import { Application } from './application.entity';

/** A colleague of the applicant's own organisation who was invited to one application. What ended is kept. */
@Entity()
@Index(['invitedById', 'invitedAt'])
@Index(['applicationId', 'email'], { unique: true, where: '"ended_at" is null' })
export class ApplicationCollaborator {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId!: string;

  /** Null when invited by address: then whoever signs in with it for the own organisation. */
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  personId!: string | null;

  /** In small letters. */
  @Index()
  @Column('text')
  email!: string;

  @Column('text')
  access!: 'read' | 'write';

  @Column('text')
  invitedByName!: string;

  /** Null for invitations of before it was kept. */
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitedById!: string | null;

  @Column(INSTANT)
  invitedAt!: Date;

  @Column(nullable(INSTANT))
  endedAt!: Date | null;

  /** Counts its changes: a stale one is refused. */
  @Column('int', { default: 1 })
  version!: number;
}

import type { VersionContent, VersionReason } from '@samenspoor/domain/applications/versions/version-content';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';
import { Application } from './application.entity';

/**
 * How an application stood at one of its versions. What one person saves within ten minutes is one row, which follows
 * their last save; a row of another reason than saving never changes.
 */
@Entity()
@Index(['applicationId', 'personId', 'startedAt'])
export class ApplicationVersion {
  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId!: string;

  /** The version of the application that this is the content of. */
  @PrimaryColumn('int')
  version!: number;

  /** When the first of the saves began that this row gathers. */
  @Column(INSTANT)
  startedAt!: Date;

  @Column(INSTANT)
  at!: Date;

  /** Whoever saved it; the product itself is nobody in `person`. */
  @Column('uuid')
  personId!: string;

  /** The name as it was then. */
  @Column('text')
  personName!: string;

  @Column('text')
  reason!: VersionReason;

  /** What a reader is told beside the reason: a reference number, the version that was put back. */
  @Column(nullable({ type: 'text' }))
  label!: string | null;

  @Column('jsonb')
  content!: VersionContent;
}

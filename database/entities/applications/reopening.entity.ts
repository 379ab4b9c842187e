import type { ReopenedFrom } from '@samenspoor/domain/applications/application-lifecycle';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';
import { Application } from './application.entity';

/**
 * What an application was before it was reopened; there as long as it is. Others than its own side see this, and it
 * stands again when the reopening ends without a new filing.
 */
@Entity()
export class Reopening {
  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId!: string;

  @Column(INSTANT)
  openedAt!: Date;

  @Column('text')
  fromState!: ReopenedFrom;

  /** Why it was withdrawn; null when it wasn't. */
  @Column(nullable({ type: 'text' }))
  fromReason!: string | null;

  /** What the applicant had filled in. */
  @Column('jsonb')
  content!: VersionContent;

  /** The application as others saw it: an `ApplicationView` but for `actions` and `now`. */
  @Column('jsonb')
  view!: object;
}

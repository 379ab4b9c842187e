import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { ProgrammeVersionState } from '@samenspoor/domain/catalogue/programme-version-lifecycle';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { INSTANT, nullable } from '../../columns';
import { Programme } from './programme.entity';

/**
 * Everything officials decided about a programme, as one document. A published version never changes: the database
 * refuses it. Its themes and rows are also kept as `version_theme` and `indicator`, which lines and totals point to.
 */
@Entity()
@Unique(['programmeId', 'number'])
@Index(['programmeId'], { unique: true, where: `state = 'draft'` })
export class ProgrammeVersion {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Programme)
  @Column('uuid')
  programmeId!: string;

  /** 1 for the first. */
  @Column('int')
  number!: number;

  @Column('text')
  state!: ProgrammeVersionState;

  /** Counts the edits of a draft; the ETag. */
  @Column('int', { default: 1 })
  version!: number;

  @Column('jsonb')
  content!: ProgrammeContent;

  /** What changed and why, in a line of who publishes. */
  @Column('text', { default: '' })
  note!: string;

  @Column(INSTANT)
  createdAt!: Date;

  @Column('text')
  createdByName!: string;

  @Column(nullable(INSTANT))
  publishedAt!: Date | null;

  @Column('text', { nullable: true })
  publishedByName!: string | null;
}

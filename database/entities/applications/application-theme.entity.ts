import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { CENTS } from '../../columns';
import { Application } from './application.entity';
import { Theme } from '../catalogue/theme.entity';

/** Rank and motivation of a theme in an application. A motivation stays when its theme is no longer chosen. */
@Entity()
@Unique(['applicationId', 'rank'], { deferrable: 'INITIALLY DEFERRED' })
export class ApplicationTheme {
  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId!: string;

  @ForeignKey(() => Theme)
  @PrimaryColumn('uuid')
  themeId!: string;

  /** 1…n over the chosen themes; null when not chosen. */
  @Column('int', { nullable: true })
  rank!: number | null;

  @Column('text', { default: '' })
  motivation!: string;

  /** The part of the own contribution that is staff; the rest is money. */
  @Column({ ...CENTS, default: 0 })
  ownStaffCents!: number;
}

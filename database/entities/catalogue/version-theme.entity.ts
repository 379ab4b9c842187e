import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../columns';
import { ProgrammeVersion } from './programme-version.entity';
import { Theme } from './theme.entity';

/** A theme as a published version of its programme has it, with its ceiling per application (0 when not funded). */
@Entity()
export class VersionTheme {
  @ForeignKey(() => ProgrammeVersion, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  programmeVersionId!: string;

  @ForeignKey(() => Theme)
  @PrimaryColumn('uuid')
  themeId!: string;

  @Column('text')
  title!: string;

  @Column('int')
  objectiveNumber!: number;

  @Column('text')
  objectiveTitle!: string;

  @Column('boolean')
  agiiSupported!: boolean;

  @Column(CENTS)
  ceilingCents!: number;

  /** Own contribution per 100 of Flemish contribution. */
  @Column('int')
  ownSharePercent!: number;
}

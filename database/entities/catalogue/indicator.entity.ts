import type { Measure } from '@samenspoor/domain/catalogue/programme-content';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CENTS } from '../../columns';
import { ProgrammeVersion } from './programme-version.entity';
import { Theme } from './theme.entity';

/** A row of the budget table of a published version: what is counted, for whom, at which price, up to how many. */
@Entity()
@Unique(['programmeVersionId', 'code'])
@Check(`"unit_price_cents" > 0 and "max_units" > 0`)
export class Indicator {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => ProgrammeVersion, { onDelete: 'CASCADE' })
  @Column('uuid')
  programmeVersionId!: string;

  @ForeignKey(() => Theme)
  @Column('uuid')
  themeId!: string;

  /** Theme number and letter: `9a`. */
  @Column('text')
  code!: string;

  /** Order in the table of the version. */
  @Column('int')
  position!: number;

  /** `amount` counts cents, at a price of 1 cent. */
  @Column('text')
  measure!: Measure;

  @Column('text')
  unit!: string;

  @Column('text')
  targetGroup!: string;

  @Column(CENTS)
  unitPriceCents!: number;

  @Column('int')
  maxUnits!: number;

  /** When a unit may be counted; empty when it speaks for itself. */
  @Column('text')
  countRule!: string;
}

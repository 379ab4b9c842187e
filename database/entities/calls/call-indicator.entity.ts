import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CENTS } from '../../columns';
import { Call } from './call.entity';
import { Theme } from '../catalogue/theme.entity';

/** A KPI row that a call funds: what is counted, for whom, at which price, up to how many. */
@Entity()
@Unique(['callId', 'code'])
@Check(`"unit_price_cents" > 0 and "max_units" > 0`)
export class CallIndicator {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Call, { onDelete: 'CASCADE' })
  @Column('uuid')
  callId!: string;

  @ForeignKey(() => Theme)
  @Column('uuid')
  themeId!: string;

  /** Theme number and letter: `9a`. */
  @Column('text')
  code!: string;

  /** Order in the KPI table of the call. */
  @Column('int')
  position!: number;

  @Column('text')
  unit!: string;

  @Column('text')
  targetGroup!: string;

  @Column(CENTS)
  unitPriceCents!: number;

  @Column('int')
  maxUnits!: number;
}

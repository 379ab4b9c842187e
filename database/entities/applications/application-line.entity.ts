import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../columns';
import { Application } from './application.entity';
import { Indicator } from '../catalogue/indicator.entity';

/**
 * One row of the budget table as asked; of a row of measure `amount` the planned reach is an amount in cents. The
 * primary key makes a second row for the same indicator impossible.
 */
@Entity()
@Check(`"current_reach" >= 0 and "planned_reach" >= 0`)
export class ApplicationLine {
  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId!: string;

  @ForeignKey(() => Indicator)
  @PrimaryColumn('uuid')
  indicatorId!: string;

  @Column('int')
  currentReach!: number;

  @Column('int')
  plannedReach!: number;

  /** Planned × price, worked out by the rules; never a figure of the client. */
  @Column(CENTS)
  contributionCents!: number;
}

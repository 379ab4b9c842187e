import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../columns';

/** One KPI row as asked. The primary key makes a second row for the same indicator impossible. */
@Entity()
@Check(`"current_reach" >= 0 and "planned_reach" >= 0`)
export class ApplicationLine {
  @PrimaryColumn('uuid')
  applicationId!: string;

  @PrimaryColumn('uuid')
  callIndicatorId!: string;

  @Column('int')
  currentReach!: number;

  @Column('int')
  plannedReach!: number;

  /** Planned × price, worked out by the rules; never a figure of the client. */
  @Column(CENTS)
  contributionCents!: number;
}

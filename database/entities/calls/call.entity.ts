import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { DAY, INSTANT, nullable } from '../../columns';
import { Programme } from '../catalogue/programme.entity';

/** A call for applications: one window, one project period, one set of prices. */
@Entity()
@Check(`"opens_at" < "closes_at"`)
@Check(`"period_start" < "period_end"`)
export class Call {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text', unique: true })
  code!: string;

  @ForeignKey(() => Programme)
  @Column('uuid')
  programmeId!: string;

  @Column('text')
  name!: string;

  /** Calendar year in which the project period starts; part of reference numbers. */
  @Column('int')
  year!: number;

  /** First moment of submission. */
  @Column(INSTANT)
  opensAt!: Date;

  /** First moment too late. */
  @Column(INSTANT)
  closesAt!: Date;

  @Column(DAY)
  periodStart!: string;

  @Column(DAY)
  periodEnd!: string;

  /** Year of the origin figures that count. */
  @Column('int')
  originYear!: number;

  @Column(nullable(DAY))
  decisionOn!: string | null;

  @Column('boolean')
  demo!: boolean;
}

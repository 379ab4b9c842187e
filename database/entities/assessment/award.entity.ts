import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CENTS, INSTANT, nullable } from '../../columns';
import { Application } from '../applications/application.entity';
import { Indicator } from '../catalogue/indicator.entity';

/** The award of one application: in preparation until `outcome` is set. */
@Entity()
export class Award {
  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId!: string;

  /** Counts changes of the award; apart from the application's, so that an applicant notices nothing of it. */
  @Column('int', { default: 1 })
  version!: number;

  @Column('text', { nullable: true })
  outcome!: 'granted' | 'refused' | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('text', { nullable: true })
  decidedByName!: string | null;

  @Column(nullable(INSTANT))
  decidedAt!: Date | null;

  @Column(INSTANT)
  updatedAt!: Date;
}

/** What is granted on one KPI row; the amount stands beside the units since it may be cut otherwise. */
@Entity()
export class AwardLine {
  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId!: string;

  @ForeignKey(() => Indicator)
  @PrimaryColumn('uuid')
  indicatorId!: string;

  @Column('int')
  grantedUnits!: number;

  @Column(CENTS)
  grantedCents!: number;
}

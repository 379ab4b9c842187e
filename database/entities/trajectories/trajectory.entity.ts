import type { TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { DAY, INSTANT, nullable } from '../../columns';

/** A tailored trajectory (traject op maat) of AgII on one granted theme. */
@Entity()
@Unique(['applicationId', 'themeId'])
@Index(['supportRegionCode', 'updatedAt', 'id'])
export class Trajectory {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  applicationId!: string;

  @Column('text')
  applicationReference!: string;

  @Column('uuid')
  localGovernmentId!: string;

  @Column('uuid')
  themeId!: string;

  @Column('text')
  supportRegionCode!: string;

  @Column('text')
  phase!: TrajectoryPhase;

  @Column('int', { default: 1 })
  version!: number;

  /** Person who leads it; null until assigned. */
  @Index()
  @Column('uuid', { nullable: true })
  expertId!: string | null;

  @Column('text', { nullable: true })
  nextStep!: string | null;

  @Column(nullable(DAY))
  nextStepOn!: string | null;

  @Column(INSTANT)
  openedAt!: Date;

  @Column(INSTANT)
  updatedAt!: Date;

  @Column(nullable(INSTANT))
  closedAt!: Date | null;
}

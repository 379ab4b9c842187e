import type { TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { DAY, INSTANT, nullable } from '../../columns';
import { Application } from '../applications/application.entity';
import { LocalGovernment } from '../catalogue/local-government.entity';
import { SupportRegion } from '../catalogue/region.entity';
import { Theme } from '../catalogue/theme.entity';
import { Person } from '../identity/person.entity';

/** A tailored trajectory (traject op maat) of AgII on one granted theme. */
@Entity()
@Unique(['applicationId', 'themeId'])
@Index(['supportRegionCode', 'updatedAt', 'id'])
export class Trajectory {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId!: string;

  @Column('text')
  applicationReference!: string;

  @ForeignKey(() => LocalGovernment)
  @Column('uuid')
  localGovernmentId!: string;

  @ForeignKey(() => Theme)
  @Column('uuid')
  themeId!: string;

  @ForeignKey(() => SupportRegion)
  @Column('text')
  supportRegionCode!: string;

  @Column('text')
  phase!: TrajectoryPhase;

  @Column('int', { default: 1 })
  version!: number;

  /** Person who leads it; null until assigned. */
  @Index()
  @ForeignKey(() => Person)
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

import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LocalGovernment } from '../catalogue/local-government.entity';
import { Trajectory } from './trajectory.entity';

/** A local government that takes part in a trajectory and may follow it: the applicant and its partners. */
@Entity()
export class TrajectoryParticipant {
  @ForeignKey(() => Trajectory, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  trajectoryId!: string;

  @Index()
  @ForeignKey(() => LocalGovernment)
  @PrimaryColumn('uuid')
  localGovernmentId!: string;
}

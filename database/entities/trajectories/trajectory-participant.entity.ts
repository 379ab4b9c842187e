import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A local government that takes part in a trajectory and may follow it: the applicant and its partners. */
@Entity()
export class TrajectoryParticipant {
  @PrimaryColumn('uuid')
  trajectoryId!: string;

  @Index()
  @PrimaryColumn('uuid')
  localGovernmentId!: string;
}

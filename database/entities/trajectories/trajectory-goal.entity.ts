import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Trajectory } from './trajectory.entity';

/** A granted KPI row as a goal of the trajectory, taken over when it opened. */
@Entity()
export class TrajectoryGoal {
  @ForeignKey(() => Trajectory, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  trajectoryId!: string;

  @PrimaryColumn('text')
  indicatorCode!: string;

  @Column('int')
  position!: number;

  @Column('text')
  unit!: string;

  @Column('text')
  targetGroup!: string;

  @Column('int')
  currentReach!: number;

  @Column('int')
  grantedUnits!: number;
}

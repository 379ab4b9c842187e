import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A granted KPI row as a goal of the trajectory, taken over when it opened. */
@Entity()
export class TrajectoryGoal {
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

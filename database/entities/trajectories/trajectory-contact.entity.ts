import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DAY, INSTANT } from '../../columns';
import { Trajectory } from './trajectory.entity';

/** A contact between AgII and the local government, as logged. */
@Entity()
export class TrajectoryContact {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @ForeignKey(() => Trajectory, { onDelete: 'CASCADE' })
  @Column('uuid')
  trajectoryId!: string;

  @Column({ ...DAY, name: 'contact_on' })
  on!: string;

  /** visit · call · mail · online · training */
  @Column('text')
  kind!: string;

  @Column('text')
  summary!: string;

  @Column('uuid')
  loggedBy!: string;

  @Column('text')
  loggedByName!: string;

  @Column(INSTANT)
  loggedAt!: Date;
}

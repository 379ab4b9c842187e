import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Objective } from './objective.entity';
import { Programme } from './programme.entity';

/** A theme (actie) of an objective; its prices belong to each call. */
@Entity()
@Unique(['programmeId', 'number'])
export class Theme {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Programme)
  @Column('uuid')
  programmeId!: string;

  @ForeignKey(() => Objective)
  @Column('uuid')
  objectiveId!: string;

  @Column('int')
  number!: number;

  @Column('text')
  title!: string;

  /** AgII opens a tailored trajectory on it once granted. */
  @Column('boolean')
  agiiSupported!: boolean;
}

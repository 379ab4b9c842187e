import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A theme (actie) of an objective; its prices belong to each call. */
@Entity()
@Unique(['programmeId', 'number'])
export class Theme {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

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

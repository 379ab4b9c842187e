import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One of the objectives (doelstellingen) of a programme. */
@Entity()
@Unique(['programmeId', 'number'])
export class Objective {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('int')
  number!: number;

  @Column('text')
  title!: string;
}

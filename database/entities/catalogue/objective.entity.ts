import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Programme } from './programme.entity';

/** One of the objectives (doelstellingen) of a programme. */
@Entity()
@Unique(['programmeId', 'number'])
export class Objective {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Programme)
  @Column('uuid')
  programmeId!: string;

  @Column('int')
  number!: number;

  @Column('text')
  title!: string;
}

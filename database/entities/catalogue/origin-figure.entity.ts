import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Inhabitants of non-EU-14 origin of one local government in one year: the figure eligibility is judged by. */
@Entity()
export class OriginFigure {
  @PrimaryColumn('uuid')
  localGovernmentId!: string;

  @PrimaryColumn('int')
  year!: number;

  @Column('int')
  count!: number;

  /** Where the figure comes from; invented ones say so. */
  @Column('text')
  source!: string;

  @Column('boolean')
  demo!: boolean;
}

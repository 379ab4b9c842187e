import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation around the programme. */
@Entity()
export class Partner {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  area!: string;

  @Column('text')
  role!: string;
}

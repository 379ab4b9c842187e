import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { LocalGovernment } from '../catalogue/local-government.entity';

/** What an organisation is in the programme. */
export type OrganisationKind =
  'municipality' | 'vgc' | 'rand' | 'organisation' | 'administration' | 'support' | 'supervision';

/** An organisation that people act for (ACM/IDM: the organisation of a hoedanigheid). */
@Entity()
@Unique(['localGovernmentId'])
export class Organisation {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** NIS code of a municipality, else a short name: "abb". */
  @Column({ type: 'text', unique: true })
  code!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  name!: string;

  /** Enterprise number, ten digits. */
  @Column('text', { nullable: true })
  kbo!: string | null;

  /** Code of a Flemish administration. */
  @Column('text', { nullable: true })
  ovo!: string | null;

  /** The local government it is, when it can apply. */
  @ForeignKey(() => LocalGovernment)
  @Column('uuid', { nullable: true })
  localGovernmentId!: string | null;

  /** Invented, and removed with the demo. */
  @Column('boolean', { default: false })
  demo!: boolean;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the fifteen reference regions (referentieregio's) in which municipalities cooperate. */
@Entity()
export class ReferenceRegion {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;
}

/** A region in which AgII, or a city's own counterpart, guides local governments. */
@Entity()
export class SupportRegion {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  /** False where a city's own agency guides instead of AgII (Antwerp, Ghent). */
  @Column('boolean')
  agii!: boolean;
}

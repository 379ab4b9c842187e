import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser. Written and pruned by `connect-pg-simple`, which fixes these column names. */
@Entity()
export class Session {
  @PrimaryColumn('text')
  sid!: string;

  @Column({ type: 'json' })
  sess!: object;

  @Index()
  @Column({ type: 'timestamptz', precision: 6 })
  expire!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { INSTANT } from '../../columns';

/** Whether a submitted application is admissible (ontvankelijk), by whom and why not. */
@Entity()
export class Admissibility {
  @PrimaryColumn('uuid')
  applicationId!: string;

  @Column('boolean')
  admissible!: boolean;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  decidedBy!: string;

  @Column(INSTANT)
  decidedAt!: Date;
}

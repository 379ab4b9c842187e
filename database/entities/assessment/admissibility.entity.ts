import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { INSTANT } from '../../columns';
import { Application } from '../applications/application.entity';

/** Whether a submitted application is admissible (ontvankelijk), by whom and why not. */
@Entity()
export class Admissibility {
  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
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

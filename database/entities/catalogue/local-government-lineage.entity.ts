import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LocalGovernment } from './local-government.entity';

/**
 * Whose files a local government holds: its own (it is its own predecessor), and those of every one that merged into it,
 * at whatever remove. Kept by the database from the table of local governments.
 */
@Entity()
export class LocalGovernmentLineage {
  @ForeignKey(() => LocalGovernment, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  successorId!: string;

  @Index()
  @ForeignKey(() => LocalGovernment, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  predecessorId!: string;
}

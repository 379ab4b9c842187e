import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A grant programme, such as Plan Samenleven. */
@Entity()
export class Programme {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Stable code in addresses: `plan-samenleven`. */
  @Column({ type: 'text', unique: true })
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  /** Letters in front of reference numbers: `PS`. */
  @Column({ type: 'text', unique: true })
  referencePrefix!: string;
}

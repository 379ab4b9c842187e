import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Programme } from '../catalogue/programme.entity';

/** The last reference number given out per programme and year; gap-free because it moves in the same transaction. */
@Entity()
export class ReferenceCounter {
  @ForeignKey(() => Programme)
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('int')
  year!: number;

  @Column('int')
  last!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last reference number given out per programme and year; gap-free because it moves in the same transaction. */
@Entity()
export class ReferenceCounter {
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('int')
  year!: number;

  @Column('int')
  last!: number;
}

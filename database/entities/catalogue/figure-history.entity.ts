import type { FigureKind } from '@samenspoor/domain/catalogue/figures/figure-kind';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT } from '../../columns';
import { FigureUpload } from './figure-upload.entity';
import { LocalGovernment } from './local-government.entity';

/** A figure that another one took the place of: which one held when. */
@Entity()
@Index(['localGovernmentId', 'year'])
export class FigureHistory {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  kind!: FigureKind;

  @ForeignKey(() => LocalGovernment)
  @Column('uuid')
  localGovernmentId!: string;

  @Column('int')
  year!: number;

  @Column('int')
  count!: number;

  @Column('text')
  source!: string;

  @Column('boolean')
  demo!: boolean;

  /** The table it came from; it held from when that was taken over. */
  @ForeignKey(() => FigureUpload)
  @Column('uuid', { nullable: true })
  uploadId!: string | null;

  @Column(INSTANT)
  heldUntil!: Date;

  /** The table that took its place. */
  @ForeignKey(() => FigureUpload)
  @Column('uuid')
  replacedById!: string;
}

import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FigureUpload } from './figure-upload.entity';
import { LocalGovernment } from './local-government.entity';

/** Inhabitants of non-EU-14 origin of one local government in one year: the figure eligibility is judged by. */
@Entity()
export class OriginFigure {
  @ForeignKey(() => LocalGovernment)
  @PrimaryColumn('uuid')
  localGovernmentId!: string;

  @PrimaryColumn('int')
  year!: number;

  @Column('int')
  count!: number;

  /** Where the figure comes from; invented ones say so. */
  @Column('text')
  source!: string;

  @Column('boolean')
  demo!: boolean;

  /** The table it was taken over from; null for what the product brought along. */
  @ForeignKey(() => FigureUpload)
  @Column('uuid', { nullable: true })
  uploadId!: string | null;
}

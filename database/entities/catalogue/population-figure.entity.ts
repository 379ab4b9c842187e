import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FigureUpload } from './figure-upload.entity';
import { LocalGovernment } from './local-government.entity';

/** All inhabitants of one local government in one year. */
@Entity()
export class PopulationFigure {
  @ForeignKey(() => LocalGovernment)
  @PrimaryColumn('uuid')
  localGovernmentId!: string;

  @PrimaryColumn('int')
  year!: number;

  @Column('int')
  count!: number;

  @Column('text')
  source!: string;

  @Column('boolean')
  demo!: boolean;

  /** The table it was taken over from. */
  @ForeignKey(() => FigureUpload)
  @Column('uuid', { nullable: true })
  uploadId!: string | null;
}

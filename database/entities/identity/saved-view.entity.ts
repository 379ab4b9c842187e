import type { SavedViewList } from '@samenspoor/domain/identity/saved-view-list';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from './person.entity';

/** The filters and the sort of a list under a name, kept by one person. */
@Entity()
@Unique(['personId', 'list', 'name'])
export class SavedView {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId!: string;

  @Column('text')
  list!: SavedViewList;

  @Column('text')
  name!: string;

  /** The query of the address of the screen, without `?`. */
  @Column('text')
  query!: string;
}

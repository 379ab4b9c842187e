import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../columns';
import { Programme } from '../catalogue/programme.entity';
import { Theme } from '../catalogue/theme.entity';

/** Running totals of one theme in one project year. A trigger on `application` keeps them as states change. */
@Entity()
export class PortfolioThemeTotal {
  @ForeignKey(() => Programme)
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('int')
  year!: number;

  @ForeignKey(() => Theme)
  @PrimaryColumn('uuid')
  themeId!: string;

  @Column('int')
  applications!: number;

  @Column('int')
  grantedApplications!: number;

  @Column(CENTS)
  askedCents!: number;

  @Column(CENTS)
  grantedCents!: number;

  @Column('int')
  askedUnits!: number;

  @Column('int')
  grantedUnits!: number;

  @Column('int')
  targetReach!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../columns';

/** Running totals of one theme in one project year. A trigger on `application` keeps them as states change. */
@Entity()
export class PortfolioThemeTotal {
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('int')
  year!: number;

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

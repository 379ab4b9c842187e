import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../columns';
import { LocalGovernment } from '../catalogue/local-government.entity';
import { Programme } from '../catalogue/programme.entity';
import { Theme } from '../catalogue/theme.entity';

/** Running totals of one local government in one project year, as applicant and as partner. Kept by the same trigger. */
@Entity()
export class PortfolioPlaceTotal {
  @ForeignKey(() => Programme)
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('int')
  year!: number;

  @ForeignKey(() => LocalGovernment)
  @PrimaryColumn('uuid')
  localGovernmentId!: string;

  /** Files handed in as applicant. */
  @Column('int')
  applications!: number;

  @Column('int')
  grantedApplications!: number;

  /** Granted files it takes part in, as applicant or partner. */
  @Column('int')
  grantedParticipations!: number;

  /** Different themes among them. */
  @Column('int', { default: 0 })
  fundedThemes!: number;

  @Column(CENTS)
  askedCents!: number;

  /** What it received as applicant. */
  @Column(CENTS)
  grantedCents!: number;
}

/** How many granted files give a local government, as applicant or partner, one theme in one project year. */
@Entity()
export class PortfolioPlaceTheme {
  @ForeignKey(() => Programme)
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('int')
  year!: number;

  @ForeignKey(() => LocalGovernment)
  @PrimaryColumn('uuid')
  localGovernmentId!: string;

  @ForeignKey(() => Theme)
  @PrimaryColumn('uuid')
  themeId!: string;

  @Column('int')
  grantedApplications!: number;
}

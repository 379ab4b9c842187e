import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { DAY, nullable } from '../../columns';
import { ReferenceRegion, SupportRegion } from './region.entity';

/** A local government in one period of validity: a merger ends rows and begins another. */
@Entity()
@Unique(['code', 'validFrom'])
export class LocalGovernment {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** NIS code, or `vgc` and `rand` for those without. */
  @Column('text')
  code!: string;

  @Column('text')
  kind!: ApplicantKind;

  @Column('text', { nullable: true })
  nis!: string | null;

  @Index()
  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  province!: string | null;

  @ForeignKey(() => ReferenceRegion)
  @Column('text', { nullable: true })
  referenceRegionCode!: string | null;

  @ForeignKey(() => SupportRegion)
  @Column('text')
  supportRegionCode!: string;

  /** Inhabitants on 1 January 2020. */
  @Column('int', { nullable: true })
  population!: number | null;

  /** Enterprise number: ten digits. Null when our sources don't have it (vzw de Rand). */
  @Column('text', { nullable: true })
  kbo!: string | null;

  @Column('text', { nullable: true })
  ovo!: string | null;

  @Column(DAY)
  validFrom!: string;

  /** Last day, inclusive; null = still valid. */
  @Column(nullable(DAY))
  validTo!: string | null;

  @Column('text', { nullable: true })
  mergedIntoNis!: string | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  /** Place on the hexagon map: pointy-top, odd rows half a tile to the right. */
  @Column('int', { nullable: true })
  tileColumn!: number | null;

  @Column('int', { nullable: true })
  tileRow!: number | null;
}

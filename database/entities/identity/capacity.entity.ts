import type { Role } from '@samenspoor/domain/access/roles';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DAY, nullable } from '../../columns';
import { SupportRegion } from '../catalogue/region.entity';
import { Organisation } from './organisation.entity';
import { Person } from './person.entity';

/** A capacity (hoedanigheid): on behalf of which organisation, and in which role, somebody acts. */
@Entity()
export class Capacity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId!: string;

  @Column('text')
  role!: Role;

  @Index()
  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId!: string;

  /** Region of somebody who guides trajectories; null for everybody else. */
  @ForeignKey(() => SupportRegion)
  @Column('text', { nullable: true })
  supportRegionCode!: string | null;

  /** Order among the capacities of one person; the lowest is the one somebody starts in. */
  @Column('int', { default: 0 })
  position!: number;

  @Column(DAY)
  validFrom!: string;

  /** Last day, inclusive; null = until further notice. */
  @Column(nullable(DAY))
  validTo!: string | null;

  /** Counts its changes: a stale one is refused. */
  @Column('int', { default: 1 })
  version!: number;
}

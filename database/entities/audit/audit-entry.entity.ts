import type { Role } from '@samenspoor/domain/access/roles';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT } from '../../columns';

/** One thing that changed, from what to what; texts, or null for nothing. */
export interface AuditChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Who did what when, in which capacity. Only ever added to: the database refuses changes. */
@Entity()
@Index(['subjectType', 'subjectId', 'at', 'id'])
export class AuditEntry {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column(INSTANT)
  at!: Date;

  @Column('uuid')
  personId!: string;

  @Column('text')
  personName!: string;

  @Column('uuid')
  capacityId!: string;

  @Column('text')
  role!: Role;

  @Column('text')
  organisationName!: string;

  /** `application` or `trajectory`. */
  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  /** Stable name: `application.submitted`. */
  @Column('text')
  action!: string;

  @Column('text', { nullable: true })
  fromState!: string | null;

  @Column('text', { nullable: true })
  toState!: string | null;

  @Column('jsonb', { default: [] })
  changes!: readonly AuditChange[];

  /** `internal` entries never reach the applicant: they tell of a decision in preparation. */
  @Column('text')
  visibility!: 'public' | 'internal';
}

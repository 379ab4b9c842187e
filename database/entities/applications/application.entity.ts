import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import type { FieldVersions } from '@samenspoor/domain/applications/field-versions';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CENTS, INSTANT, nullable } from '../../columns';
import { Partnership } from './partnership.entity';
import { Call } from '../calls/call.entity';
import { LocalGovernment } from '../catalogue/local-government.entity';
import { Person } from '../identity/person.entity';

/** The application of one applicant to one call. */
@Entity()
@Unique(['callId', 'applicantId'])
@Index(['state', 'submittedAt', 'id'])
@Index(['submittedAt', 'id'])
@Index(['callId', 'submittedAt', 'id'])
@Index(['askedCents', 'id'])
export class Application {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Call)
  @Column('uuid')
  callId!: string;

  @Index()
  @ForeignKey(() => LocalGovernment)
  @Column('uuid')
  applicantId!: string;

  @Index()
  @ForeignKey(() => Partnership)
  @Column('uuid', { nullable: true })
  partnershipId!: string | null;

  @Column('text')
  state!: ApplicationState;

  /** Counts every change an applicant can see; the ETag. */
  @Column('int', { default: 1 })
  version!: number;

  /** The version at which each field last changed, by name: autosaves of different fields merge. */
  @Column('jsonb', { default: {} })
  fieldVersions!: FieldVersions;

  /** "PS-2026-0001", given at submission. */
  @Column('text', { nullable: true, unique: true })
  reference!: string | null;

  @Column('text', { default: '' })
  contactFirstName!: string;

  @Column('text', { default: '' })
  contactFamilyName!: string;

  @Column('text', { default: '' })
  contactEmail!: string;

  @Column('text', { default: '' })
  contactPhone!: string;

  /** Normalised: no spaces, capitals; empty while a draft. */
  @Column('text', { default: '' })
  iban!: string;

  /** Flemish contribution asked, as the rules work it out; kept for lists. */
  @Column({ ...CENTS, default: 0 })
  askedCents!: number;

  @Column('int', { default: 0 })
  chosenThemes!: number;

  /** Null until the decision is taken. */
  @Column(nullable(CENTS))
  grantedCents!: number | null;

  @ForeignKey(() => Person)
  @Column('uuid')
  createdBy!: string;

  @Column(INSTANT)
  createdAt!: Date;

  @Column(INSTANT)
  updatedAt!: Date;

  @Column(nullable(INSTANT))
  submittedAt!: Date | null;
}

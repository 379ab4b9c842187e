import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import type { Recomputation } from '@samenspoor/domain/applications/recomputation';
import type { AskedIncentives } from '@samenspoor/domain/applications/incentives';
import type { FieldVersions } from '@samenspoor/domain/applications/field-versions';
import type { Answers } from '@samenspoor/domain/catalogue/question';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CENTS, INSTANT, nullable } from '../../columns';
import { Partnership } from './partnership.entity';
import { Call } from '../calls/call.entity';
import { ProgrammeVersion } from '../catalogue/programme-version.entity';
import { LocalGovernment } from '../catalogue/local-government.entity';
import { Person } from '../identity/person.entity';

/** The application of one applicant to one call. */
@Entity()
@Unique(['callId', 'applicantId'])
@Index(['state', 'submittedAt', 'id'])
@Index(['submittedAt', 'id'])
@Index(['callId', 'submittedAt', 'id'])
@Index(['filedAskedCents', 'id'])
export class Application {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Call)
  @Column('uuid')
  callId!: string;

  /** The version it is judged by: a draft moves along with its call, what was submitted stays. */
  @ForeignKey(() => ProgrammeVersion)
  @Column('uuid')
  programmeVersionId!: string;

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

  /** It isn't the account on which the municipality gets its share of the gemeentefonds. */
  @Column('boolean', { default: false })
  otherAccount!: boolean;

  /** Flemish contribution asked, as the rules work it out; kept for lists. */
  @Column({ ...CENTS, default: 0 })
  askedCents!: number;

  @Column('int', { default: 0 })
  chosenThemes!: number;

  /**
   * `askedCents` and `chosenThemes` as others than the applicant see them: kept by the database, and as they were filed
   * while `reopened`.
   */
  @Column({ ...CENTS, default: 0, insert: false, update: false })
  filedAskedCents!: number;

  @Column({ type: 'int', default: 0, insert: false, update: false })
  filedChosenThemes!: number;

  /** Answers to the questions of the version. */
  @Column('jsonb', { default: {} })
  answers!: Answers;

  /** Incentives asked for, with their texts. */
  @Column('jsonb', { default: {} })
  incentives!: AskedIncentives;

  /** What the incentives come to, on top of `askedCents`. */
  @Column({ ...CENTS, default: 0 })
  incentiveCents!: number;

  /** Null until the decision is taken. */
  @Column(nullable(CENTS))
  grantedCents!: number | null;

  /** What a new version of the programme did to this draft, until somebody of the applicant has read it. */
  @Column('jsonb', { nullable: true })
  recomputed!: Recomputation | null;

  @ForeignKey(() => Person)
  @Column('uuid')
  createdBy!: string;

  @Column(INSTANT)
  createdAt!: Date;

  @Column(INSTANT)
  updatedAt!: Date;

  @Column(nullable(INSTANT))
  submittedAt!: Date | null;

  /** While `reopened`: first moment too late to submit it again. */
  @Column(nullable(INSTANT))
  reopenedUntil!: Date | null;

  /** Why it was withdrawn, or why it was reopened; null otherwise. */
  @Column('text', { nullable: true })
  stateReason!: string | null;
}

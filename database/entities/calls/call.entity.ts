import type { CallState } from '@samenspoor/domain/calls/call-lifecycle';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { CENTS, DAY, INSTANT, nullable } from '../../columns';
import { ProgrammeVersion } from '../catalogue/programme-version.entity';
import { Programme } from '../catalogue/programme.entity';

/** A call for applications: one window, one project period, one version of a programme. */
@Entity()
@Check(`"opens_at" < "closes_at"`)
@Check(`"period_start" < "period_end"`)
@Check(`"grace_seconds" between 0 and 86400`)
export class Call {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text', unique: true })
  code!: string;

  @ForeignKey(() => Programme)
  @Column('uuid')
  programmeId!: string;

  /** The version that new applications are made on. */
  @ForeignKey(() => ProgrammeVersion)
  @Column('uuid')
  programmeVersionId!: string;

  @Column('text')
  name!: string;

  /** Drafts and cancelled calls exist for officials only. */
  @Column('text', { default: 'published' })
  state!: CallState;

  /** Counts every change; the ETag. */
  @Column('int', { default: 1 })
  version!: number;

  /** A draft becomes public by itself at this moment; null when an official publishes it. */
  @Column(nullable(INSTANT))
  publishAt!: Date | null;

  /** People were told that it is open; null until then. */
  @Column(nullable(INSTANT))
  openingToldAt!: Date | null;

  /** Why it was cancelled; null otherwise. */
  @Column('text', { nullable: true })
  cancelReason!: string | null;

  /** Calendar year in which the project period starts; part of reference numbers. */
  @Column('int')
  year!: number;

  /** First moment of submission. */
  @Column(INSTANT)
  opensAt!: Date;

  /** First moment too late, but for the grace. */
  @Column(INSTANT)
  closesAt!: Date;

  /** So many seconds after closing a submission is still taken, and everybody can see it. */
  @Column('int', { default: 0 })
  graceSeconds!: number;

  @Column(DAY)
  periodStart!: string;

  @Column(DAY)
  periodEnd!: string;

  /** Year of the origin figures that count. */
  @Column('int')
  originYear!: number;

  @Column(nullable(DAY))
  decisionOn!: string | null;

  /** What can be granted in all; null when not decided. */
  @Column(nullable(CENTS))
  envelopeCents!: number | null;

  /** What applicants read above the call. */
  @Column('text', { default: '' })
  announcement!: string;

  /** To exercise with: its applications count in no figure. */
  @Column('boolean', { default: false })
  practice!: boolean;

  /** A signatory confirms each application before it is submitted. */
  @Column('boolean', { default: false })
  signOffRequired!: boolean;

  @Column('boolean')
  demo!: boolean;
}

import type {
  CorrectionAction,
  CorrectionReason,
  CorrectionState,
} from '@samenspoor/domain/correspondence/correction-lifecycle';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DAY, INSTANT, nullable } from '../../columns';
import { Application } from '../applications/application.entity';

/** A request of the ministry to correct one field, row or attachment of an application. One at a time per target. */
@Entity()
@Index(['applicationId', 'requestedAt', 'id'])
@Index(['applicationId', 'target'], { unique: true, where: `"state" in ('open', 'answered')` })
export class Correction {
  /** Grows with time. */
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId!: string;

  /** JSON pointer into what was filed: "/lines/5a/plannedReach". */
  @Column('text')
  target!: string;

  @Column('text')
  reason!: CorrectionReason;

  @Column('text')
  state!: CorrectionState;

  /** The value when the request was made, as text. */
  @Column('text')
  oldValue!: string;

  /** The value last answered; null when the answer left it as it was. */
  @Column('text', { nullable: true })
  newValue!: string | null;

  /** Last day to answer. */
  @Column(DAY)
  dueOn!: string;

  @Column(INSTANT)
  requestedAt!: Date;
}

/** What happened to a correction request, word by word: every answer is kept, also one that wasn't accepted. */
@Entity()
@Index(['correctionId', 'at', 'id'])
export class CorrectionStep {
  /** Grows with time. */
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Correction, { onDelete: 'CASCADE' })
  @Column('uuid')
  correctionId!: string;

  @Column('text')
  action!: 'request' | CorrectionAction;

  @Column('text')
  remark!: string;

  @Column('text', { nullable: true })
  value!: string | null;

  @Column('uuid')
  personId!: string;

  @Column('text')
  personName!: string;

  @Column('text')
  organisationName!: string;

  @Column(INSTANT)
  at!: Date;
}

/** A time in which the clock of the procedure stood still, because the applicant had to answer. One open at a time. */
@Entity()
@Check(`"ended_at" >= "started_at"`)
@Index(['applicationId'], { unique: true, where: '"ended_at" is null' })
export class ProcedurePause {
  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId!: string;

  @PrimaryColumn({ type: 'timestamptz', precision: 3 })
  startedAt!: Date;

  @Column(nullable(INSTANT))
  endedAt!: Date | null;
}

import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';
import { LocalGovernment } from '../catalogue/local-government.entity';
import { Call } from './call.entity';

/** One applicant may submit until another moment, with the reason. The latest one that isn't withdrawn holds. */
@Entity()
@Index(['callId', 'applicantId'])
export class CallExtension {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Call, { onDelete: 'CASCADE' })
  @Column('uuid')
  callId!: string;

  @ForeignKey(() => LocalGovernment)
  @Column('uuid')
  applicantId!: string;

  /** First moment too late for this applicant. */
  @Column(INSTANT)
  until!: Date;

  @Column('text')
  reason!: string;

  @Column(INSTANT)
  grantedAt!: Date;

  @Column('text')
  grantedByName!: string;

  /** Withdrawn by an official, or by a later extension that took its place. */
  @Column(nullable(INSTANT))
  withdrawnAt!: Date | null;

  @Column('text', { nullable: true })
  withdrawnByName!: string | null;
}

import type { MembershipState } from '@samenspoor/domain/applications/partnerships/membership';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DAY, INSTANT, nullable } from '../../columns';
import { Person } from '../identity/person.entity';
import { LocalGovernment } from '../catalogue/local-government.entity';

/** Municipalities in one reference region, or a consortium of organisations. */
export type PartnershipKind = 'municipalities' | 'consortium';

/** Municipalities (or organisations) that cooperate; the lead applies and receives the money. */
@Entity()
export class Partnership {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** Counts every change of the partnership and its members; the ETag. */
  @Column('int', { default: 1 })
  version!: number;

  @Column('text', { default: 'municipalities' })
  kind!: PartnershipKind;

  @Index()
  @ForeignKey(() => LocalGovernment)
  @Column('uuid')
  leadId!: string;

  @Column('boolean', { default: false })
  demo!: boolean;
}

/**
 * A local government in a partnership, the lead included, from a day until a day: one invitation with its answer. Who
 * joins again later has a second row.
 */
@Entity()
@Index(['invitedById', 'invitedAt'])
@Index(['partnershipId', 'localGovernmentId'], { unique: true, where: `state in ('proposed', 'consented')` })
export class PartnershipMember {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @ForeignKey(() => Partnership, { onDelete: 'CASCADE' })
  @Column('uuid')
  partnershipId!: string;

  @Index()
  @ForeignKey(() => LocalGovernment)
  @Column('uuid')
  localGovernmentId!: string;

  @Column('text')
  state!: MembershipState;

  @Column(DAY)
  joinedOn!: string;

  /** Last day, inclusive; null = until further notice. */
  @Column(nullable(DAY))
  leftOn!: string | null;

  /** When the lead asked; null for who took part before consent was kept. */
  @Column(nullable(INSTANT))
  invitedAt!: Date | null;

  /** Who asked, so that what one person asks in a day can be counted. */
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitedById!: string | null;

  @Column('text', { nullable: true })
  invitedByName!: string | null;

  /** When the own person of the member answered; who it was is kept by name too, as people leave. */
  @Column(nullable(INSTANT))
  answeredAt!: Date | null;

  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('text', { nullable: true })
  answeredByName!: string | null;

  /** Why it was declined, withdrawn or ended. */
  @Column('text', { nullable: true })
  reason!: string | null;
}

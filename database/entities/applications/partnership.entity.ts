import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { DAY, nullable } from '../../columns';

/** Municipalities that cooperate; the lead applies and receives the money. */
@Entity()
export class Partnership {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Index()
  @Column('uuid')
  leadId!: string;

  @Column('boolean', { default: false })
  demo!: boolean;
}

/** A local government in a partnership, the lead included, from a day until a day. */
@Entity()
export class PartnershipMember {
  @PrimaryColumn('uuid')
  partnershipId!: string;

  @Index()
  @PrimaryColumn('uuid')
  localGovernmentId!: string;

  @Column(DAY)
  joinedOn!: string;

  /** Last day, inclusive; null = still a member. */
  @Column(nullable(DAY))
  leftOn!: string | null;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { DAY, nullable } from '../../columns';
import { LocalGovernment } from '../catalogue/local-government.entity';

/** Municipalities that cooperate; the lead applies and receives the money. */
@Entity()
export class Partnership {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Index()
  @ForeignKey(() => LocalGovernment)
  @Column('uuid')
  leadId!: string;

  @Column('boolean', { default: false })
  demo!: boolean;
}

/** A local government in a partnership, the lead included, from a day until a day. */
@Entity()
export class PartnershipMember {
  @ForeignKey(() => Partnership, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  partnershipId!: string;

  @Index()
  @ForeignKey(() => LocalGovernment)
  @PrimaryColumn('uuid')
  localGovernmentId!: string;

  @Column(DAY)
  joinedOn!: string;

  /** Last day, inclusive; null = still a member. */
  @Column(nullable(DAY))
  leftOn!: string | null;
}

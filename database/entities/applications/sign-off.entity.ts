import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';
import { Application } from './application.entity';

/** A request to sign an application off, and what came of it. The last one of an application holds. */
@Entity()
@Index(['applicationId', 'requestedAt'])
export class SignOff {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId!: string;

  @Column('text')
  state!: 'requested' | 'confirmed' | 'sent_back';

  /** Version of the application that it was asked for, and then the one that was confirmed. */
  @Column('int')
  version!: number;

  @Column(INSTANT)
  requestedAt!: Date;

  @Column('text')
  requestedByName!: string;

  @Column(nullable(INSTANT))
  decidedAt!: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('text', { nullable: true })
  decidedByName!: string | null;

  /** Why it was sent back. */
  @Column('text', { nullable: true })
  remark!: string | null;

  /** The text that was agreed with. */
  @Column('text', { nullable: true })
  agreedText!: string | null;

  /** SHA-256 (hex) of the canonical JSON of what was confirmed. */
  @Column('text', { nullable: true })
  sha256!: string | null;
}

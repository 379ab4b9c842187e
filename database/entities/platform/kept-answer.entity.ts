import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';
import { Person } from '../identity/person.entity';

/**
 * What a request with an `Idempotency-Key` led to, so that the same request sent again is answered and not done again. Personal,
 * and removed after a day.
 */
@Entity()
export class KeptAnswer {
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId!: string;

  /** As the client made it, without quotes. */
  @PrimaryColumn('text')
  key!: string;

  /** SHA-256 in hex of what was asked: capacity, method, address, version and body. */
  @Column('text')
  request!: string;

  @Index()
  @Column(INSTANT)
  begunAt!: Date;

  /** Set in the transaction that does what was asked, so that it tells the truth also when nobody could answer. */
  @Column(nullable(INSTANT))
  doneAt!: Date | null;

  /** The body of the answer: empty when there was none, null when it isn't known or not kept. */
  @Column('text', { nullable: true })
  answer!: string | null;

  /** The version that the answer told (`ETag`). */
  @Column('int', { nullable: true })
  version!: number | null;
}

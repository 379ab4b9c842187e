import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { INSTANT } from '../../columns';
import { Application } from './application.entity';

/** What was submitted, letter for letter, with its SHA-256: the receipt proves this and nothing else. */
@Entity()
export class ApplicationSubmission {
  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId!: string;

  /** 1 for the first submission. */
  @PrimaryColumn('int')
  number!: number;

  /** Canonical JSON of the content; the hash is over its UTF-8 bytes. */
  @Column('text')
  content!: string;

  /** 64 hexadecimal digits; whoever holds a receipt finds it by them. */
  @Index()
  @Column('text')
  sha256!: string;

  @Column(INSTANT)
  submittedAt!: Date;

  @Column('uuid')
  submittedBy!: string;

  @Column('text')
  submittedByName!: string;
}

import type { DocumentState, ScanState } from '@samenspoor/domain/documents/document';
import type { DocumentType } from '@samenspoor/domain/documents/document-type';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';

/** A file that hangs on something. Its bytes are in the file store, under its id. */
@Entity()
@Index(['subjectType', 'subjectId'])
export class Document {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** `application`, `message`, `correction` … */
  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  /** Which attachment or question asks for it; '' when none does. */
  @Column('text')
  slot!: string;

  @Column('text')
  name!: string;

  /** In bytes. */
  @Column('integer')
  size!: number;

  /** 64 hexadecimal digits; null while uploading. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  /** By content; null while uploading. */
  @Column('text', { nullable: true })
  mediaType!: DocumentType | null;

  /** not_scanned · clean · infected · failed */
  @Column('text')
  scan!: ScanState;

  /** uploading · ready · removed */
  @Column('text')
  state!: DocumentState;

  @Column('uuid')
  uploadedBy!: string;

  @Column('text')
  uploadedByName!: string;

  /** When it was ready; while uploading, when that began. */
  @Column(INSTANT)
  uploadedAt!: Date;

  @Column(nullable({ type: 'uuid' }))
  removedBy!: string | null;

  @Column(nullable(INSTANT))
  removedAt!: Date | null;
}

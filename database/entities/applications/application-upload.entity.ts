import type { WorkbookMessage } from '@samenspoor/domain/applications/workbook/workbook-messages';
import type { WorkbookChange, WorkbookProposal } from '@samenspoor/domain/applications/workbook/workbook-proposal';
import type { WorkbookUploadState } from '@samenspoor/domain/applications/workbook/workbook-upload';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';
import { Application } from './application.entity';

/** A workbook that was uploaded to an application: what was said about it, and what became of it. Kept whatever the outcome. */
@Entity()
@Check(`"state" in ('previewed', 'taken_over', 'discarded', 'refused')`)
@Index(['applicationId', 'uploadedAt', 'id'])
export class ApplicationUpload {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Application, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId!: string;

  @Column('text')
  state!: WorkbookUploadState;

  @Column('text')
  fileName!: string;

  /** Null when it was too large to be received as a whole. */
  @Column(nullable({ type: 'int' }))
  fileBytes!: number | null;

  /** SHA-256 of the file, in hexadecimal; null as above. */
  @Column(nullable({ type: 'text' }))
  fileHash!: string | null;

  /** Why the file wasn't read, by code of the refusal. */
  @Column(nullable({ type: 'text' }))
  refusalCode!: string | null;

  /** Version of the application that it was compared with. */
  @Column('int')
  draftVersion!: number;

  @Column('jsonb')
  messages!: readonly WorkbookMessage[];

  @Column('jsonb')
  changes!: readonly WorkbookChange[];

  @Column('jsonb')
  proposal!: WorkbookProposal;

  @Column(INSTANT)
  uploadedAt!: Date;

  /** Who: no foreign key, as the trace outlives the account. */
  @Column('uuid')
  uploadedById!: string;

  @Column('text')
  uploadedByName!: string;

  /** When it was taken over or discarded. */
  @Column(nullable(INSTANT))
  settledAt!: Date | null;

  @Column('text', { nullable: true })
  settledByName!: string | null;
}

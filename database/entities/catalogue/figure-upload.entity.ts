import type { FigureKind, FigureUploadState } from '@samenspoor/domain/catalogue/figures/figure-kind';
import type { FigureMessage } from '@samenspoor/domain/catalogue/figures/figure-messages';
import type { FigureRow } from '@samenspoor/domain/catalogue/figures/figure-rows';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, nullable } from '../../columns';

/** A figure against the one that stood there when the table was looked at or taken over. */
export interface StoredFigureChange {
  readonly placeId: string;
  readonly nis: string;
  readonly name: string;
  /** Null when there was none. */
  readonly from: number | null;
  readonly fromDemo: boolean;
  readonly to: number;
  readonly addedFrom: readonly string[];
  readonly byAdding: boolean;
}

/** An uploaded table of official figures, what was said about it, and what became of it. Kept whatever the outcome. */
@Entity()
@Check(`"state" in ('previewed', 'taken_over', 'discarded')`)
@Index(['uploadedAt', 'id'])
export class FigureUpload {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  kind!: FigureKind;

  @Column('int')
  year!: number;

  /** Where the table comes from, as the person said. */
  @Column('text')
  source!: string;

  @Column('text')
  fileName!: string;

  @Column('int')
  fileBytes!: number;

  /** SHA-256 of the file, in hexadecimal. */
  @Column('text')
  fileHash!: string;

  /** The rows as they stood in the file, to be judged again when they are taken over. */
  @Column('jsonb')
  rows!: FigureRow[];

  /** What there was to say about the file itself, before its rows were judged. */
  @Column('jsonb')
  fileMessages!: FigureMessage[];

  @Column('jsonb')
  messages!: FigureMessage[];

  @Column('jsonb')
  changes!: StoredFigureChange[];

  @Column('text')
  state!: FigureUploadState;

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

  /** Figures of merged municipalities were added together. */
  @Column('boolean')
  addedMerged!: boolean;

  /** Open drafts that may or may not apply because of it, since it was taken over. */
  @Column('int', { nullable: true })
  draftsAffected!: number | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { INSTANT } from '../../columns';

/** One version of the words of a mail; never changed. Version 0 is the default in the code and has no row. */
@Entity()
export class MailTemplate {
  @PrimaryColumn('text')
  event!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('text')
  subject!: string;

  /** Plain text with placeholders; an empty line between paragraphs. */
  @Column('text')
  text!: string;

  @Column('text')
  buttonLabel!: string;

  /** Name and organisation, as they were. */
  @Column('text')
  changedBy!: string;

  @Column(INSTANT)
  changedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../columns';

/** A theme that a call funds, with its ceiling per application. */
@Entity()
export class CallTheme {
  @PrimaryColumn('uuid')
  callId!: string;

  @PrimaryColumn('uuid')
  themeId!: string;

  @Column(CENTS)
  ceilingCents!: number;
}

import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../columns';
import { Call } from './call.entity';
import { Theme } from '../catalogue/theme.entity';

/** A theme that a call funds, with its ceiling per application. */
@Entity()
export class CallTheme {
  @ForeignKey(() => Call, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  callId!: string;

  @ForeignKey(() => Theme)
  @PrimaryColumn('uuid')
  themeId!: string;

  @Column(CENTS)
  ceilingCents!: number;
}

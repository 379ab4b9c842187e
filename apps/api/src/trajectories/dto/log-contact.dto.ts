import { CONTACT_KINDS, type ContactKind, type LogContact } from '@samenspoor/contracts/trajectories/trajectory';
import { Transform } from 'class-transformer';
import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { IsDay } from '../../platform/http/is-day';

/** A contact with the local government, after it took place. */
export class LogContactDto implements LogContact {
  /** Day `YYYY-MM-DD`, today or before. */
  @IsDay()
  on!: string;

  @IsIn(CONTACT_KINDS)
  kind!: ContactKind;

  /** What was said and agreed. The local government reads it too. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  summary!: string;
}

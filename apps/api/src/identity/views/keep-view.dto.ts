import { ApiProperty } from '@nestjs/swagger';
import {
  type KeepSavedView,
  SAVED_VIEW_NAME_LENGTH,
  SAVED_VIEW_QUERY_LENGTH,
} from '@samenspoor/contracts/identity/saved-view';
import { Transform } from 'class-transformer';
import { IsString, MaxLength, MinLength } from 'class-validator';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** The body of `PUT /me/views/{list}`. */
export class KeepViewDto implements KeepSavedView {
  @ApiProperty({ description: 'How I call it' })
  @Transform(trimmed)
  @IsString()
  @MinLength(1)
  @MaxLength(SAVED_VIEW_NAME_LENGTH)
  readonly name!: string;

  @ApiProperty({ description: 'The query of the address of the screen, without `?`' })
  @IsString()
  @MaxLength(SAVED_VIEW_QUERY_LENGTH)
  readonly query!: string;
}

import { ApiPropertyOptional } from '@nestjs/swagger';
import type { CreateCall } from '@samenspoor/contracts/calls/managed-call';
import { IsString, MaxLength, ValidateIf } from 'class-validator';

/** The body of `POST /calls`: one of both. */
export class CreateCallDto implements CreateCall {
  @ApiPropertyOptional({ description: 'Code of the call to copy' })
  @ValidateIf((_, value: unknown) => value !== undefined)
  @IsString()
  @MaxLength(40)
  copyFrom?: string;

  @ApiPropertyOptional({ description: 'Code of the programme of a new call; needed when nothing is copied' })
  @ValidateIf(({ copyFrom }: CreateCall, value: unknown) => value !== undefined || copyFrom === undefined)
  @IsString()
  @MaxLength(60)
  programmeCode?: string;
}

import { ApiProperty } from '@nestjs/swagger';
import type { GrantExtension } from '@samenspoor/contracts/calls/managed-call';
import { CALL_LIMITS } from '@samenspoor/domain/calls/call-terms';
import { Type } from 'class-transformer';
import { IsObject, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { LocalMomentDto } from '../../../platform/http/local-moment.dto';

/** Who gets more time, until when and why. */
export class GrantExtensionDto implements GrantExtension {
  @IsUUID()
  applicantId!: string;

  @ApiProperty({ type: LocalMomentDto, description: 'First moment too late' })
  @IsObject()
  @ValidateNested()
  @Type(() => LocalMomentDto)
  until!: LocalMomentDto;

  @IsString()
  @MaxLength(CALL_LIMITS.reason)
  reason!: string;
}

import { ApiProperty } from '@nestjs/swagger';
import type { ReopenApplication } from '@samenspoor/contracts/applications/sign-off';
import { Type } from 'class-transformer';
import { IsObject, IsString, MaxLength, ValidateNested } from 'class-validator';
import { LocalMomentDto } from '../../../platform/http/local-moment.dto';

/** Why, and until when, an application is given back to its applicant. */
export class ReopenApplicationDto implements ReopenApplication {
  @IsString()
  @MaxLength(2_500)
  reason!: string;

  @ApiProperty({ type: LocalMomentDto, description: 'First moment too late to submit it again' })
  @IsObject()
  @ValidateNested()
  @Type(() => LocalMomentDto)
  until!: LocalMomentDto;
}

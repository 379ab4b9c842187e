import { ApiPropertyOptional } from '@nestjs/swagger';
import type { PublishCall } from '@samenspoor/contracts/calls/managed-call';
import { Type } from 'class-transformer';
import { IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { LocalMomentDto } from '../../../platform/http/local-moment.dto';

/** The body of `POST /calls/{code}/publish`. */
export class PublishCallDto implements PublishCall {
  @ApiPropertyOptional({ type: LocalMomentDto, description: 'Left out: now' })
  @ValidateIf((_, value: unknown) => value !== undefined)
  @IsObject()
  @ValidateNested()
  @Type(() => LocalMomentDto)
  at?: LocalMomentDto;
}

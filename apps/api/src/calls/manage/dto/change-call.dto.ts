import { ApiPropertyOptional } from '@nestjs/swagger';
import type { ChangeCall } from '@samenspoor/contracts/calls/managed-call';
import { CALL_LIMITS } from '@samenspoor/domain/calls/call-terms';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../../platform/http/is-day';
import { LocalMomentDto } from '../../../platform/http/local-moment.dto';

/** A field may be left out, but null is no value. */
const Given = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** The body of `PATCH /calls/{code}`: what changes. */
export class ChangeCallDto implements ChangeCall {
  @ApiPropertyOptional({ description: 'Small letters, digits and dashes' })
  @Given()
  @IsString()
  @MaxLength(CALL_LIMITS.code)
  code?: string;

  @ApiPropertyOptional()
  @Given()
  @IsString()
  @MaxLength(CALL_LIMITS.name)
  name?: string;

  @ApiPropertyOptional()
  @Given()
  @IsUUID()
  programmeVersionId?: string;

  @ApiPropertyOptional({ description: 'Plain text; an empty line starts a paragraph' })
  @Given()
  @IsString()
  @MaxLength(CALL_LIMITS.announcement)
  announcement?: string;

  @ApiPropertyOptional({ type: LocalMomentDto, description: 'First moment of submission' })
  @Given()
  @IsObject()
  @ValidateNested()
  @Type(() => LocalMomentDto)
  opens?: LocalMomentDto;

  @ApiPropertyOptional({ type: LocalMomentDto, description: 'First moment too late, but for the grace' })
  @Given()
  @IsObject()
  @ValidateNested()
  @Type(() => LocalMomentDto)
  closes?: LocalMomentDto;

  @ApiPropertyOptional({ description: 'Seconds after closing in which a submission is still taken' })
  @Given()
  @IsInt()
  @Min(0)
  @Max(CALL_LIMITS.graceSeconds)
  graceSeconds?: number;

  @ApiPropertyOptional({ format: 'date' })
  @Given()
  @IsDay()
  periodStart?: string;

  @ApiPropertyOptional({ format: 'date' })
  @Given()
  @IsDay()
  periodEnd?: string;

  @ApiPropertyOptional({ description: 'Year of the origin figures that count' })
  @Given()
  @IsInt()
  @Min(2000)
  @Max(2099)
  originYear?: number;

  @ApiPropertyOptional({ nullable: true, type: 'integer', description: 'What can be granted in all, in cents' })
  @ValidateIf((_, value: unknown) => value !== undefined && value !== null)
  @IsInt()
  @Min(0)
  @Max(CALL_LIMITS.envelopeCents)
  envelopeCents?: number | null;

  @ApiPropertyOptional({ description: 'To exercise with: counts in no figure' })
  @Given()
  @IsBoolean()
  practice?: boolean;

  @ApiPropertyOptional({ description: 'A signatory confirms each application' })
  @Given()
  @IsBoolean()
  signOffRequired?: boolean;

  @ApiPropertyOptional({ description: 'Why the closing moves, once the call is published' })
  @Given()
  @IsString()
  @MaxLength(CALL_LIMITS.reason)
  reason?: string;
}

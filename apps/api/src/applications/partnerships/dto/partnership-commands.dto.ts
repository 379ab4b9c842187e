import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  DeclineMembership,
  HandOverPartnership,
  InviteMember,
  LeavePartnership,
  RenamePartnership,
} from '@samenspoor/contracts/applications/partnership';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** The body of `PATCH /partnerships/{id}`. */
export class RenamePartnershipDto implements RenamePartnership {
  @ApiProperty({ maxLength: 120 })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;
}

/** The body of `POST /partnerships/{id}/lead`. */
export class HandOverPartnershipDto implements HandOverPartnership {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  localGovernmentId!: string;
}

/** The body of `POST /partnerships/{id}/members`: an id, or else a NIS code. */
export class InviteMemberDto implements InviteMember {
  @ApiPropertyOptional({ format: 'uuid' })
  @ValidateIf(({ nis, localGovernmentId }: InviteMemberDto) => nis === undefined || localGovernmentId !== undefined)
  @IsUUID()
  localGovernmentId?: string;

  @ApiPropertyOptional({ example: '43005' })
  @IsOptional()
  @IsString()
  @Matches(/^\d{5}$/)
  nis?: string;

  @ApiPropertyOptional({ format: 'date', description: 'First day; today when left out' })
  @IsOptional()
  @IsDay()
  joinsOn?: string;
}

/** The body of `POST …/decline`. */
export class DeclineMembershipDto implements DeclineMembership {
  @ApiProperty({ maxLength: 2500 })
  @IsString()
  @MaxLength(2500)
  reason!: string;
}

/** The body of `POST …/leave`. */
export class LeavePartnershipDto implements LeavePartnership {
  @ApiProperty({ format: 'date' })
  @IsDay()
  lastDay!: string;

  @ApiPropertyOptional({ maxLength: 2500 })
  @IsOptional()
  @IsString()
  @MaxLength(2500)
  reason?: string;
}

/** The query of `GET …/leave-preview`. */
export class LeavePreviewQuery {
  @ApiPropertyOptional({ format: 'date', description: 'The last day as wanted; today when left out' })
  @IsOptional()
  @IsDay()
  lastDay?: string;
}

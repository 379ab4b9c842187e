import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { StartApplication } from '@samenspoor/contracts/applications/application';
import { IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';

/** The body of `POST /applications`. */
export class StartApplicationDto implements StartApplication {
  @ApiProperty({ example: 'ps-demo' })
  @IsString()
  @MaxLength(50)
  callCode!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Left out: the applicant applies for itself' })
  @ValidateIf((_, value: unknown) => value !== undefined && value !== null)
  @IsUUID()
  partnershipId?: string;
}

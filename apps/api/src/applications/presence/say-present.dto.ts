import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { SayPresent } from '@samenspoor/contracts/applications/application-live';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** The body of `POST /applications/{id}/presence`. */
export class SayPresentDto implements SayPresent {
  @ApiProperty({ format: 'uuid', description: 'Made up by the window itself' })
  @IsUUID()
  windowId!: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'kpi-tabel' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  part?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '/lines/5a/plannedReach' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  field?: string | null;

  @ApiPropertyOptional({ description: 'The window closes' })
  @IsOptional()
  @IsBoolean()
  leaving?: boolean;
}

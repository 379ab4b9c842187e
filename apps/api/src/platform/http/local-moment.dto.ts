import { ApiPropertyOptional } from '@nestjs/swagger';
import type { LocalMoment } from '@samenspoor/contracts/kernel/local-moment';
import type { Occurrence } from '@samenspoor/domain/kernel/brussels-time';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

/** A moment by the clock in Brussels; whether it exists is judged by the rules. */
export class LocalMomentDto implements LocalMoment {
  /** `2026-10-25T02:30:00` */
  @IsString()
  @MaxLength(30)
  at!: string;

  @ApiPropertyOptional({ enum: ['earlier', 'later'], description: 'In the hour that winter time doubles' })
  @IsOptional()
  @IsIn(['earlier', 'later'])
  which?: Occurrence;
}

import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page-query';

/** The query of `GET /local-governments`. */
export class LocalGovernmentQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of the name, a NIS code, or a KBO number with right check digits' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  query?: string;

  @ApiPropertyOptional({ description: '`false` also finds those that ended by a merger', default: 'true' })
  @IsOptional()
  @IsIn(['true', 'false'])
  current?: 'true' | 'false';

  @ApiPropertyOptional({ description: '`organisation`: the organisations that apply, instead of the governments' })
  @IsOptional()
  @IsIn(['organisation'])
  kind?: 'organisation';
}

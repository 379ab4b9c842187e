import { ApiPropertyOptional } from '@nestjs/swagger';
import { APPLICATION_STATES, type ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/page-query';

/** The orders of the work list; a minus sign is descending. */
export const APPLICATION_SORTS = [
  'submittedAt',
  '-submittedAt',
  'applicant',
  'askedCents',
  '-askedCents',
  'reference',
] as const;
export type ApplicationSort = (typeof APPLICATION_SORTS)[number];

const byComma = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value;

/** The query of `GET /applications`. All filters together narrow the list. */
export class ApplicationListQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Code of the call' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  callCode?: string;

  @ApiPropertyOptional({ description: 'Code of the programme' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  programme?: string;

  @ApiPropertyOptional({ description: 'Calendar year in which the project period starts' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2999)
  year?: number;

  @ApiPropertyOptional({ description: 'One state, or several by comma', enum: APPLICATION_STATES })
  @IsOptional()
  @Transform(byComma)
  @IsIn(APPLICATION_STATES, { each: true })
  @ArrayMaxSize(APPLICATION_STATES.length)
  state?: ApplicationState[];

  @ApiPropertyOptional({ description: 'Number of a chosen theme' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(999)
  theme?: number;

  @ApiPropertyOptional({ description: 'NIS code of the applicant or of a partner' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  nis?: string;

  @ApiPropertyOptional({ description: 'Code or name of the reference region of the applicant' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  region?: string;

  @ApiPropertyOptional({ description: 'Part of a reference number, or of the name of an applicant or partnership' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  query?: string;

  @ApiPropertyOptional({ enum: APPLICATION_SORTS, default: '-submittedAt' })
  @IsOptional()
  @IsIn(APPLICATION_SORTS)
  sort: ApplicationSort = '-submittedAt';
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { SimulateApplication } from '@samenspoor/contracts/applications/simulator';
import { MOST_SIMULATED_MEMBERS } from '@samenspoor/domain/applications/simulator/simulation-link';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { LineDto } from '../dto/line.dto';

/** More rows than any call has. */
const MOST_LINES = 200;
const LONGEST_CODE = 20;

/** The body of `POST /simulations`. */
export class SimulateApplicationDto implements SimulateApplication {
  @ApiProperty({ example: 'ps-demo' })
  @IsString()
  @MaxLength(50)
  callCode!: string;

  @ApiProperty({ example: '71016', description: 'NIS code of a municipality, or `vgc` or `rand`' })
  @IsString()
  @MaxLength(LONGEST_CODE)
  applicant!: string;

  @ApiPropertyOptional({ type: [String], description: 'Codes of the others in a partnership' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_SIMULATED_MEMBERS)
  @IsString({ each: true })
  @MaxLength(LONGEST_CODE, { each: true })
  partners?: string[];

  @ApiPropertyOptional({ type: [LineDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => LineDto)
  lines?: LineDto[];
}

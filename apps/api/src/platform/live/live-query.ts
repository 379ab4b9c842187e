import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, MaxLength } from 'class-validator';

const byComma = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? [...new Set(value.split(',').filter((part) => part !== ''))] : value;

/** The query of `GET /live`. */
export class LiveQuery {
  @ApiProperty({ type: String, description: 'What to follow, by comma: "application:<id>"' })
  @Transform(byComma)
  @IsArray()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  topics!: string[];
}

import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Which part of the portfolio. */
export class PortfolioQuery {
  /** Calendar year in which the project period starts; left out: the latest with files. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;

  /** Code of the programme; left out: the one with most files. */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  programme?: string;
}

import type { TakeOverFigures, UploadFigures } from '@samenspoor/contracts/catalogue/figures';
import {
  FIGURE_KINDS,
  FIRST_FIGURE_YEAR,
  type FigureKind,
  LAST_FIGURE_YEAR,
} from '@samenspoor/domain/catalogue/figures/figure-kind';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const trimmed = ({ value }: { readonly value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** The query of `GET /figures` and its downloads; without a year the latest one with figures. */
export class FiguresQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(FIRST_FIGURE_YEAR)
  @Max(LAST_FIGURE_YEAR)
  year?: number;
}

/** The query of what is about one year. */
export class FigureYearQuery {
  @Type(() => Number)
  @IsInt()
  @Min(FIRST_FIGURE_YEAR)
  @Max(LAST_FIGURE_YEAR)
  year!: number;
}

/** The query of a template. */
export class FigureTemplateQuery extends FigureYearQuery {
  @IsIn(FIGURE_KINDS)
  kind!: FigureKind;
}

/** The query of an upload: what the table is. */
export class UploadFiguresQuery extends FigureTemplateQuery implements UploadFigures {
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  source!: string;

  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(255)
  fileName!: string;
}

/** The choice when a table is taken over. */
export class TakeOverFiguresDto implements TakeOverFigures {
  @IsBoolean()
  addMerged!: boolean;
}

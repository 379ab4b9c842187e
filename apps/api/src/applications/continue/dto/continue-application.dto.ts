import { ApiPropertyOptional } from '@nestjs/swagger';
import type { ContinueApplication } from '@samenspoor/contracts/applications/continue';
import {
  CONTINUE_CHOICES,
  type ChosenTheme,
  type ContinueChoice,
} from '@samenspoor/domain/applications/continue/earlier-year';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** More themes than any programme has, and more units or cents than any row takes. */
const MOST_THEMES = 100;
const MOST_UNITS = 1_000_000_000;
const MOST_PERCENT = 1_000;

/** A field may be left out, but null is no value. */
const Given = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** The choice for one theme of the year before. */
export class ChosenThemeDto implements ChosenTheme {
  @IsString()
  @MaxLength(10)
  theme!: string;

  @IsIn(CONTINUE_CHOICES)
  choice!: ContinueChoice;

  @ApiPropertyOptional({ description: 'Raise or lower by so many per cent of what was granted' })
  @Given()
  @IsInt()
  @Min(0)
  @Max(MOST_PERCENT)
  percent?: number;

  @ApiPropertyOptional({ description: 'Raise or lower to so many units of the theme together' })
  @Given()
  @IsInt()
  @Min(0)
  @Max(MOST_UNITS)
  units?: number;

  @ApiPropertyOptional({ description: 'Replace what the draft has for the theme already' })
  @Given()
  @IsBoolean()
  overwrite?: boolean;
}

/** The body of `POST /applications/{id}/continue`. */
export class ContinueApplicationDto implements ContinueApplication {
  @IsArray()
  @ArrayMaxSize(MOST_THEMES)
  @ArrayUnique(({ theme }: ChosenThemeDto) => theme)
  @ValidateNested({ each: true })
  @Type(() => ChosenThemeDto)
  themes!: ChosenThemeDto[];

  @IsBoolean()
  takeContact!: boolean;

  @IsBoolean()
  takeAccount!: boolean;

  @IsBoolean()
  takeMotivations!: boolean;

  @ApiPropertyOptional({ description: 'Replace contact, account and motivations that are filled in' })
  @Given()
  @IsBoolean()
  overwriteDetails?: boolean;
}

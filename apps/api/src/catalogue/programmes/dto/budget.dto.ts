import type {
  BudgetRowContent,
  Measure,
  ObjectiveContent,
  ThemeContent,
} from '@samenspoor/domain/catalogue/programme-content';
import { MAX_CENTS } from '@samenspoor/domain/kernel/money';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LONGEST } from './given';

const MOST_ROWS = 26;
const LARGEST = 2_147_483_647;

/** An objective of a draft; what is wrong in it is told by the rules. */
export class ObjectiveDto implements ObjectiveContent {
  @IsString()
  @MaxLength(5)
  number!: string;

  @IsString()
  @MaxLength(LONGEST)
  title!: string;
}

/** A row of the budget table of a draft. */
export class BudgetRowDto implements BudgetRowContent {
  /** Theme number and letter: `9a`. */
  @IsString()
  @MaxLength(10)
  code!: string;

  @IsIn(['units', 'amount'])
  measure!: Measure;

  @IsString()
  @MaxLength(LONGEST)
  unit!: string;

  @IsString()
  @MaxLength(LONGEST)
  targetGroup!: string;

  /** Whole cents; 1 for a row of measure `amount`. */
  @IsInt()
  @Min(0)
  @Max(MAX_CENTS)
  unitPriceCents!: number;

  /** Whole units, or cents for a row of measure `amount`. */
  @IsInt()
  @Min(0)
  @Max(LARGEST)
  maxUnits!: number;

  @IsString()
  @MaxLength(LONGEST)
  countRule!: string;
}

/** A theme of a draft with its rows. */
export class ThemeDto implements ThemeContent {
  @IsString()
  @MaxLength(5)
  number!: string;

  /** Number of its objective. */
  @IsString()
  @MaxLength(5)
  objective!: string;

  @IsString()
  @MaxLength(LONGEST)
  title!: string;

  @IsBoolean()
  agiiSupported!: boolean;

  /** Whole cents per application; 0 when not funded. */
  @IsInt()
  @Min(0)
  @Max(MAX_CENTS)
  ceilingCents!: number;

  /** Own contribution per 100 of Flemish contribution. */
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  ownSharePercent!: number;

  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => BudgetRowDto)
  rows!: BudgetRowDto[];
}

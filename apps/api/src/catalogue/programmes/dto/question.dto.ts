import type { Question, QuestionCondition } from '@samenspoor/domain/catalogue/question';
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
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LONGEST } from './given';

const LARGEST = 2_147_483_647;
const MOST_OPTIONS = 100;
const MOST_IN_GROUP = 20;

/** Judged for questions of these kinds only; others drop it. */
const For = (...kinds: readonly Question['kind'][]): PropertyDecorator =>
  ValidateIf(({ kind }: { readonly kind: Question['kind'] }) => kinds.includes(kind));

/** A possible answer. */
export class OptionDto {
  @IsString()
  @MaxLength(100)
  code!: string;

  @IsString()
  @MaxLength(LONGEST)
  label!: string;
}

/** Shown only when another question has this answer. */
export class ConditionDto implements QuestionCondition {
  @IsString()
  @MaxLength(100)
  question!: string;

  @IsString()
  @MaxLength(LONGEST)
  equals!: string;
}

/** A question of a group; the fields of another kind than its own are dropped. */
export class SimpleQuestionDto {
  @IsIn(['text', 'number', 'choice'])
  kind!: Question['kind'];

  @IsString()
  @MaxLength(100)
  code!: string;

  @IsString()
  @MaxLength(LONGEST)
  label!: string;

  @IsString()
  @MaxLength(LONGEST)
  help!: string;

  @IsBoolean()
  required!: boolean;

  @ValidateIf((_, value: unknown) => value !== null)
  @ValidateNested()
  @Type(() => ConditionDto)
  condition!: ConditionDto | null;

  @For('text')
  @IsInt()
  @Min(0)
  @Max(LARGEST)
  maxLength?: number;

  @For('number')
  @IsInt()
  @Min(-LARGEST)
  @Max(LARGEST)
  min?: number;

  @For('number')
  @IsInt()
  @Min(-LARGEST)
  @Max(LARGEST)
  max?: number;

  @For('choice')
  @IsBoolean()
  multiple?: boolean;

  @For('choice')
  @IsArray()
  @ArrayMaxSize(MOST_OPTIONS)
  @ValidateNested({ each: true })
  @Type(() => OptionDto)
  options?: OptionDto[];
}

/** A question of a draft. */
export class QuestionDto extends SimpleQuestionDto {
  @IsIn(['text', 'number', 'choice', 'file', 'group'])
  declare kind: Question['kind'];

  @For('group')
  @IsInt()
  @Min(0)
  @Max(LARGEST)
  minItems?: number;

  @For('group')
  @IsInt()
  @Min(0)
  @Max(LARGEST)
  maxItems?: number;

  @For('group')
  @IsArray()
  @ArrayMaxSize(MOST_IN_GROUP)
  @ValidateNested({ each: true })
  @Type(() => SimpleQuestionDto)
  questions?: SimpleQuestionDto[];
}

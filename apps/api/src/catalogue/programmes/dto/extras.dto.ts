import type { EligibilityRuleName } from '@samenspoor/domain/catalogue/eligibility-terms';
import type {
  AttachmentContent,
  AttachmentNeed,
  CriterionContent,
  IncentiveCondition,
  IncentiveContent,
  IncentiveText,
} from '@samenspoor/domain/catalogue/programme-content';
import { MAX_CENTS } from '@samenspoor/domain/kernel/money';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
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

/** A text to fill in with an incentive. */
export class IncentiveTextDto implements IncentiveText {
  @IsString()
  @MaxLength(100)
  code!: string;

  @IsString()
  @MaxLength(LONGEST)
  label!: string;

  @IsInt()
  @Min(0)
  @Max(LARGEST)
  maxLength!: number;
}

/** An incentive of a draft. */
export class IncentiveDto implements IncentiveContent {
  @IsString()
  @MaxLength(100)
  code!: string;

  @IsString()
  @MaxLength(LONGEST)
  title!: string;

  @IsString()
  @MaxLength(LONGEST)
  description!: string;

  @IsIn(['application', 'theme'])
  per!: 'application' | 'theme';

  /** Whole cents. */
  @IsInt()
  @Min(0)
  @Max(MAX_CENTS)
  amountCents!: number;

  @IsIn(['always', 'large_with_smaller'])
  condition!: IncentiveCondition;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => IncentiveTextDto)
  texts!: IncentiveTextDto[];
}

/** A criterion of a draft. */
export class CriterionDto implements CriterionContent {
  @IsString()
  @MaxLength(100)
  code!: string;

  @IsString()
  @MaxLength(LONGEST)
  title!: string;

  @IsString()
  @MaxLength(LONGEST)
  description!: string;

  @IsInt()
  @Min(0)
  @Max(LARGEST)
  maxScore!: number;
}

/** An attachment that a draft asks for. */
export class AttachmentDto implements AttachmentContent {
  @IsString()
  @MaxLength(100)
  code!: string;

  @IsString()
  @MaxLength(LONGEST)
  title!: string;

  @IsString()
  @MaxLength(LONGEST)
  description!: string;

  @IsIn(['required', 'optional', 'other_account'])
  need!: AttachmentNeed;
}

const RULES: readonly EligibilityRuleName[] = [
  'origin_threshold',
  'same_reference_region',
  'one_partnership',
  'minimum_members',
];

/** A rule from the library; `threshold` and `members` stand with their own rule only. */
export class EligibilityRuleDto {
  @IsIn(RULES)
  rule!: EligibilityRuleName;

  @ValidateIf(({ rule }: EligibilityRuleDto) => rule === 'origin_threshold')
  @IsInt()
  @Min(0)
  @Max(LARGEST)
  threshold?: number;

  @ValidateIf(({ rule }: EligibilityRuleDto) => rule === 'minimum_members')
  @IsInt()
  @Min(0)
  @Max(LARGEST)
  members?: number;
}

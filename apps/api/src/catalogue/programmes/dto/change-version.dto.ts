import { APPLICANT_TYPES, type ApplicantType } from '@samenspoor/domain/catalogue/applicant-type';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, ValidateNested } from 'class-validator';
import { ObjectiveDto, ThemeDto } from './budget.dto';
import { AttachmentDto, CriterionDto, EligibilityRuleDto, IncentiveDto } from './extras.dto';
import { Given, MOST_ITEMS } from './given';
import { QuestionDto } from './question.dto';

/** The body of `PATCH /programmes/{code}/versions/{number}`: whole sections of the draft, those that change. */
export class ChangeVersionDto {
  @Given()
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => ObjectiveDto)
  objectives?: ObjectiveDto[];

  @Given()
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => ThemeDto)
  themes?: ThemeDto[];

  @Given()
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => IncentiveDto)
  incentives?: IncentiveDto[];

  @Given()
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => CriterionDto)
  criteria?: CriterionDto[];

  @Given()
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => AttachmentDto)
  attachments?: AttachmentDto[];

  @Given()
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => QuestionDto)
  questions?: QuestionDto[];

  @Given()
  @IsArray()
  @ArrayUnique()
  @IsIn(APPLICANT_TYPES, { each: true })
  applicantTypes?: ApplicantType[];

  @Given()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => EligibilityRuleDto)
  eligibility?: EligibilityRuleDto[];
}

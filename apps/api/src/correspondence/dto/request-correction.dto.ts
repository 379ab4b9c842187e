import type {
  AnswerCorrection,
  RequestCorrection,
  SettleCorrection,
} from '@samenspoor/contracts/correspondence/correction';
import { MAX_POINTER_LENGTH } from '@samenspoor/domain/applications/filed-field';
import {
  CORRECTION_REASONS,
  type CorrectionReason,
  MAX_REMARK_LENGTH,
} from '@samenspoor/domain/correspondence/correction-lifecycle';
import { Transform } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay } from '../../platform/http/is-day';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** What has to be corrected, why, and until when. */
export class RequestCorrectionDto implements RequestCorrection {
  @IsString()
  @MaxLength(MAX_POINTER_LENGTH)
  target!: string;

  @IsIn(CORRECTION_REASONS)
  reason!: CorrectionReason;

  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_REMARK_LENGTH)
  remark!: string;

  /** Last day to answer, `YYYY-MM-DD`. */
  @IsDay()
  dueOn!: string;
}

/** The applicant's answer: a new value, a remark, or both. */
export class AnswerCorrectionDto implements AnswerCorrection {
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  value?: string;

  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(MAX_REMARK_LENGTH)
  remark?: string;
}

/** What the official does with it. */
export class SettleCorrectionDto implements SettleCorrection {
  @IsIn(['accept', 'ask_again', 'withdraw'])
  action!: SettleCorrection['action'];

  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(MAX_REMARK_LENGTH)
  remark?: string;

  /** With `ask_again`: another last day to answer. */
  @IsOptional()
  @IsDay()
  dueOn?: string;
}

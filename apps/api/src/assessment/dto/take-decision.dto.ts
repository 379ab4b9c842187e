import type { TakeDecision } from '@samenspoor/contracts/assessment/award';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

/** The decision; a reason is needed when it is refused. */
export class TakeDecisionDto implements TakeDecision {
  @IsIn(['granted', 'refused'])
  outcome!: 'granted' | 'refused';

  @IsOptional()
  @IsString()
  @MaxLength(2_500)
  reason?: string;

  /** Version of the award that the official saw; 0 for the prefilled one. */
  @IsOptional()
  @IsInt()
  @Min(0)
  awardVersion?: number;
}

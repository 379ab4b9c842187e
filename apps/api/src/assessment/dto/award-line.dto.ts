import type { AwardLineBody } from '@samenspoor/contracts/assessment/award';
import { MAX_CENTS } from '@samenspoor/domain/kernel/money';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** What one KPI row is granted. */
export class AwardLineDto implements AwardLineBody {
  /** Theme number and letter: `9a`. */
  @IsString()
  @MaxLength(20)
  indicatorCode!: string;

  /** Whole units, 0 or more. */
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  grantedUnits!: number;

  /** Whole cents; left out: units × price. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_CENTS)
  grantedCents?: number;
}

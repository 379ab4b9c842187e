import type { JudgeAdmissibility } from '@samenspoor/contracts/assessment/award';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';

/** Whether the application is admissible; a reason is needed when it isn't. */
export class JudgeAdmissibilityDto implements JudgeAdmissibility {
  @IsBoolean()
  admissible!: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(2_500)
  reason?: string;
}

import type { WithdrawApplication } from '@samenspoor/contracts/applications/sign-off';
import { IsString, MaxLength } from 'class-validator';

/** Why the applicant withdraws. */
export class WithdrawApplicationDto implements WithdrawApplication {
  @IsString()
  @MaxLength(2_500)
  reason!: string;
}

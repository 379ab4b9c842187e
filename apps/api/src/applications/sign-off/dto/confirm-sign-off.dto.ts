import type { ConfirmSignOff } from '@samenspoor/contracts/applications/sign-off';
import { IsBoolean, IsOptional, Matches } from 'class-validator';

/** The signatory agrees with the text as shown. */
export class ConfirmSignOffDto implements ConfirmSignOff {
  @IsBoolean()
  agreed!: boolean;

  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string;
}

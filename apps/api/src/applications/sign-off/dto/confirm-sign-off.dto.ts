import type { ConfirmSignOff } from '@samenspoor/contracts/applications/sign-off';
import { IsBoolean } from 'class-validator';

/** The signatory agrees with the text as shown. */
export class ConfirmSignOffDto implements ConfirmSignOff {
  @IsBoolean()
  agreed!: boolean;
}

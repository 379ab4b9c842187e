import type { SendBackSignOff } from '@samenspoor/contracts/applications/sign-off';
import { IsString, MaxLength } from 'class-validator';

/** What has to change before the signatory confirms. */
export class SendBackSignOffDto implements SendBackSignOff {
  @IsString()
  @MaxLength(2_500)
  remark!: string;
}

import type { ReopenApplication } from '@samenspoor/contracts/applications/sign-off';
import { IsISO8601, IsString, MaxLength } from 'class-validator';

/** Why, and until when, an application is given back to its applicant. */
export class ReopenApplicationDto implements ReopenApplication {
  @IsString()
  @MaxLength(2_500)
  reason!: string;

  /** Instant, with its offset from UTC. */
  @IsISO8601({ strict: true, strictSeparator: true })
  until!: string;
}

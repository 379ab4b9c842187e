import type { CancelCall } from '@samenspoor/contracts/calls/managed-call';
import { CALL_LIMITS } from '@samenspoor/domain/calls/call-terms';
import { IsString, MaxLength } from 'class-validator';

/** Why a call isn't held any more; applicants read it. */
export class CancelCallDto implements CancelCall {
  @IsString()
  @MaxLength(CALL_LIMITS.reason)
  reason!: string;
}

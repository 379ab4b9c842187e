import type { Call } from '@samenspoor/database/entities/calls/call.entity';
import type { CallFacts } from '@samenspoor/domain/calls/call-lifecycle';

const COMES_LATER = '…';
const FAR_AWAY = new Date(8.64e15);

/** The facts of the guards; what a dialogue still asks doesn't block offering it. */
export function factsOf(call: Call, now: Date, asked: Partial<CallFacts> = {}): CallFacts {
  return { window: call, now, publishAt: now, reason: COMES_LATER, until: FAR_AWAY, ...asked };
}

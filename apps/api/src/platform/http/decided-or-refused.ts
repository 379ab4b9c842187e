import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { Decision } from '@samenspoor/domain/workflow/lifecycle';
import { RefusalError } from './refusal-error';

/** What a lifecycle allows: the state that follows, and the event to publish. */
export interface Allowed<State extends string> {
  readonly to: State;
  readonly event: string | null;
}

/**
 * The verdict of a lifecycle, or the refusal it stands for: `forbidden` without the permission, the reasons of the guards,
 * and for a wrong state what `inState` says of it (`action_not_allowed` when left out).
 */
export function decidedOrRefused<State extends string>(
  decision: Decision<State, AnyRefusal>,
  inState: (state: State) => AnyRefusal = () => refusal('action_not_allowed'),
): Allowed<State> {
  if (decision.kind === 'allowed') return { to: decision.to, event: decision.event };
  if (decision.kind === 'not_permitted') throw RefusalError.of('forbidden');
  throw new RefusalError(decision.kind === 'refused' ? decision.reasons : [inState(decision.state)]);
}

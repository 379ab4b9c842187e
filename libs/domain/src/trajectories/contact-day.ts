import { type Refusal, refusal } from '../kernel/refusal';
import type { TrajectoryRefusalCode } from './trajectory-refusals';

/** A contact is logged after it took place. Both days are `YYYY-MM-DD`, today in Belgium. */
export function judgeContactDay(on: string, today: string): Refusal<TrajectoryRefusalCode>[] {
  return on > today ? [refusal('contact_in_future', undefined, '/on')] : [];
}

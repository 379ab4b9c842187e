import { Clock } from '../platform/clock/clock';

/** A clock that stands still at each step of a history that is played. */
export class SettableClock extends Clock {
  private moment: Date | null = null;

  override now(): Date {
    return this.moment ?? super.now();
  }

  /** From now on it is this moment. */
  set(moment: Date): void {
    this.moment = moment;
  }
}

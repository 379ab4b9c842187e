import { Clock } from '../../src/platform/clock/clock';

/** A clock that tests set: real time until then. */
export class FixedClock extends Clock {
  private fixed: Date | null = null;

  override now(): Date {
    return this.fixed ?? super.now();
  }

  /** Stops the clock at an instant: `clock.stopAt('2026-03-10T09:00:00Z')`. */
  stopAt(instant: string): void {
    this.fixed = new Date(instant);
  }

  /** Real time again. */
  release(): void {
    this.fixed = null;
  }
}

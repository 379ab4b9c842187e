const FIRST_SECONDS = 5;
const LONGEST_SECONDS = 3_600;

/** Seconds to wait after so many failed attempts: 5, 10, 20, … and an hour at most, for as long as it takes. */
export function retryDelay(attempts: number): number {
  return Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.max(0, attempts - 1));
}

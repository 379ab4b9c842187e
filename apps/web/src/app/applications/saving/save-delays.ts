import { InjectionToken } from '@angular/core';
import type { SaveDelays } from './save-queue';
import type { SaveGroup } from './save-request';

/** Milliseconds. A pause in typing numbers is shorter than one in typing prose. */
export const SAVE_DELAYS = new InjectionToken<SaveDelays<SaveGroup>>('delays of saving while typing', {
  providedIn: 'root',
  factory: () => ({
    typing: { lines: 700, ranking: 400, details: 1_000 },
    retry: [2_000, 4_000, 8_000, 15_000, 30_000],
  }),
});

import { InjectionToken } from '@angular/core';
import { randomUuid } from '../data/random-uuid';

/** A number of this window that no other has (UUID), new each time it is loaded. */
export const WINDOW_ID = new InjectionToken<string>('id of this window', { providedIn: 'root', factory: randomUuid });

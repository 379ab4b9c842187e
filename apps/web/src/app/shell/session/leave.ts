import { DOCUMENT } from '@angular/common';
import { InjectionToken, inject } from '@angular/core';

/** Leaves the running application for an address, so that nothing of it stays in memory. */
export const LEAVE_TO = new InjectionToken<(url: string) => void>('leave the application', {
  providedIn: 'root',
  factory: () => {
    const document = inject(DOCUMENT);
    return (url) => document.location.assign(url);
  },
});

import { inject } from '@angular/core';
import type { NavigationError } from '@angular/router';
import { ServerClock } from '../clock/server-clock';
import { LEAVE_TO } from '../session/leave';

const MISSING_CHUNK = /dynamically imported module|importing a module script failed|error loading dynamically/i;
const QUIET_MS = 30_000;

/**
 * After a new version is put in place, a page opened before it can't load its further parts any more: then the address
 * asked for is loaded afresh, which brings the new version. At most once in half a minute, so that a part that is truly
 * missing doesn't reload for ever.
 */
export function reloadWhenStale(error: NavigationError): void {
  const leaveTo = inject(LEAVE_TO);
  const now = inject(ServerClock).exact();
  if (!MISSING_CHUNK.test(String(error.error))) return;
  const last = Number(sessionStorage.getItem('samenspoor.reloaded') ?? 0);
  if (Math.abs(now - last) < QUIET_MS) return;
  sessionStorage.setItem('samenspoor.reloaded', String(now));
  leaveTo(error.url);
}

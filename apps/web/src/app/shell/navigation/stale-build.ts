import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';
import { EMPTY, catchError } from 'rxjs';
import { ServerClock } from '../clock/server-clock';
import { LEAVE_TO } from '../session/leave';

const MISSING_CHUNK = /dynamically imported module|importing a module script failed|error loading dynamically/i;
const QUIET_MS = 30_000;

/**
 * After a new version is put in place, a page opened before it can't load its further parts any more: then the address
 * asked for is loaded afresh, which brings the new version. At most once in half a minute, so that a part that is truly
 * missing doesn't reload for ever.
 *
 * Without a connection a part can't be loaded either. Then the page stays, with what was typed in it: loading it afresh would
 * bring the browser's own page of failure. That the connection is lost, is said by who asks whether the server is there.
 */
export function reloadWhenStale(error: NavigationError): RedirectCommand | undefined {
  const leaveTo = inject(LEAVE_TO);
  const now = inject(ServerClock).exact();
  if (!MISSING_CHUNK.test(String(error.error))) return undefined;
  const last = Number(sessionStorage.getItem('samenspoor.reloaded') ?? 0);
  if (Math.abs(now - last) < QUIET_MS) return undefined;
  inject(HttpClient)
    .get('/api/health/live', { responseType: 'text' })
    .pipe(catchError(() => EMPTY))
    .subscribe(() => {
      sessionStorage.setItem('samenspoor.reloaded', String(now));
      leaveTo(error.url);
    });
  const router = inject(Router);
  return router.navigated ? new RedirectCommand(router.parseUrl(router.url)) : undefined;
}

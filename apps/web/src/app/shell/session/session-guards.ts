import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import type { Permission } from '@samenspoor/domain/access/permissions';
import { landingPath } from '../navigation/desks';
import { Session } from './session';

/** Somebody has to be signed in; if not, first to the sign-in page and then back here. */
export const signedIn: CanActivateFn = (_route, state) => {
  if (inject(Session).me() !== null) return true;
  return inject(Router).createUrlTree(['/aanmelden'], { queryParams: { returnTo: state.url } });
};

/** As `signedIn`, and with this permission; without it the page "geen toegang" shows under the address asked for. */
export function requires(permission: Permission): CanActivateFn {
  return (route, state) => {
    const session = inject(Session);
    if (session.me() === null) return signedIn(route, state);
    if (session.can(permission)) return true;
    return new RedirectCommand(inject(Router).parseUrl('/geen-toegang'), { skipLocationChange: true });
  };
}

/** On the public pages: who is signed in already goes to where they were going, or to their own desk. */
export const toOwnDesk: CanActivateFn = (route) => {
  const session = inject(Session);
  if (session.me() === null) return true;
  const returnTo = route.queryParamMap.get('returnTo');
  const router = inject(Router);
  return router.parseUrl(isOwnAddress(returnTo) ? returnTo : landingPath(session.permissions()));
};

/** True for an address inside this application; anything else could lead a person astray. */
export function isOwnAddress(address: string | null): address is string {
  return address !== null && /^\/(?![/\\])/.test(address);
}

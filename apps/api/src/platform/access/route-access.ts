import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@samenspoor/domain/access/permissions';

/** Who may call a route: everybody, everybody who is signed in, or who has one permission. */
export type RouteAccess =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'permission'; readonly permission: Permission };

/** Key of the metadata that the guard, the API document and the route test read. */
export const ROUTE_ACCESS = 'samenspoor:route-access';

/** The route needs this permission: `@Requires('application:read')`. */
export const Requires = (permission: Permission): MethodDecorator & ClassDecorator =>
  SetMetadata<string, RouteAccess>(ROUTE_ACCESS, { kind: 'permission', permission });

/** The route is about the person themselves: signed in is enough. */
export const RequiresSignIn = (): MethodDecorator & ClassDecorator =>
  SetMetadata<string, RouteAccess>(ROUTE_ACCESS, { kind: 'signed_in' });

/** The route is open to everybody, without signing in. */
export const Public = (): MethodDecorator & ClassDecorator =>
  SetMetadata<string, RouteAccess>(ROUTE_ACCESS, { kind: 'public' });

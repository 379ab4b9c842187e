import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext, Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { can } from '@samenspoor/domain/access/permissions';
import { EdgeError } from '../http/edge-error';
import { RefusalError } from '../http/refusal-error';
import { refuseForgedRequest } from './csrf';
import { ROUTE_ACCESS } from './route-access';
import type { RouteAccess } from './route-access';
import type { ApiRequest } from './signed-in';

type Handler = ReturnType<ExecutionContext['getHandler']>;

/** Default deny: a route that doesn't say who may call it is refused to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly known = new Map<Handler, RouteAccess | null>();

  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const access = this.accessOf(context.getHandler(), context.getClass());
    if (access?.kind !== 'public' && !request.signedIn) throw new EdgeError('not_signed_in');
    refuseForgedRequest(request);
    if (!isAllowed(access, request)) throw RefusalError.of('forbidden');
    return true;
  }

  /** Read once per handler: metadata doesn't change, and this runs for every request. */
  private accessOf(handler: Handler, controller: Type): RouteAccess | null {
    let access = this.known.get(handler);
    if (access === undefined) {
      access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [handler, controller]) ?? null;
      this.known.set(handler, access);
    }
    return access;
  }
}

function isAllowed(access: RouteAccess | null, request: ApiRequest): boolean {
  if (access === null) return false;
  if (access.kind !== 'permission') return true;
  return request.signedIn !== undefined && can(request.signedIn.actor.role, access.permission);
}

import { RequestMethod } from '@nestjs/common';
import type { INestApplication, Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { whyKeyIsIgnored } from '../idempotency/ignores-key';
import { ROUTE_ACCESS } from './route-access';
import type { RouteAccess } from './route-access';

/** One handler, with who may call it; `access` is null when it doesn't say, which no route may leave open. */
export interface Route {
  /** `ApplicationsController.submit` */
  readonly name: string;
  readonly method: string;
  /** As declared, without the global prefix: `/applications/:id/submit`. */
  readonly path: string;
  readonly access: RouteAccess | null;
  /** Why it takes no notice of an `Idempotency-Key`; null when it does, as unsafe routes should. */
  readonly ignoresKey: string | null;
  /** The class that its query is judged by, if it takes one. */
  readonly query: Type<object> | null;
}

/** Every route of the server, for the API document and for the test that goes by all of them. */
export function listRoutes(app: INestApplication): Route[] {
  const reflector = app.get(Reflector);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => (metatype ? routesOf(metatype as Type<object>, reflector) : []));
}

function routesOf(controller: Type<object>, reflector: Reflector): Route[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((key) => {
    const handler = prototype[key];
    if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const access = reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [handler as Type, controller]);
    return [
      {
        name: `${controller.name}.${key}`,
        method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod] ?? 'GET',
        path: joined(pathOf(controller), pathOf(handler)),
        access: access ?? null,
        ignoresKey: whyKeyIsIgnored(handler, controller),
        query: queryOf(controller, key),
      },
    ];
  });
}

/** Nest's number for `@Query()` in the metadata of arguments, whose keys are `number:place`. */
const QUERY = '4';

function queryOf(controller: Type<object>, key: string): Type<object> | null {
  const metadata: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, key) ?? {};
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, key) ?? []) as Type<object>[];
  const place = Object.keys(metadata as object).find((argument) => argument.startsWith(`${QUERY}:`));
  return place === undefined ? null : (types[Number(place.split(':')[1])] ?? null);
}

const pathOf = (target: object): string => {
  const path: unknown = Reflect.getMetadata(PATH_METADATA, target);
  return typeof path === 'string' ? path : '';
};

const joined = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

import { SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';

const EXPENSIVE = 'samenspoor:expensive';

/**
 * The route makes or reads a whole file, or works something out for anybody: it is limited per person and per address, also
 * when it only reads.
 */
export const Expensive = (): MethodDecorator & ClassDecorator => SetMetadata(EXPENSIVE, true);

/** Whether the route of a request is marked so. */
export function isExpensive(context: Pick<ExecutionContext, 'getHandler' | 'getClass'>): boolean {
  return Reflect.hasMetadata(EXPENSIVE, context.getHandler()) || Reflect.hasMetadata(EXPENSIVE, context.getClass());
}

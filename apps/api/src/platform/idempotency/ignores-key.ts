import { SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';

const IGNORES_KEY = 'samenspoor:ignores-key';

/** The route takes no notice of an `Idempotency-Key`, and why: `@IgnoresKey('an upload has offsets of its own')`. */
export const IgnoresKey = (reason: string): MethodDecorator & ClassDecorator => SetMetadata(IGNORES_KEY, reason);

/** Why a handler ignores keys, or null: then it is one that answers a repeated request as it did the first. */
export function whyKeyIsIgnored(handler: object, controller: object): string | null {
  const reason: unknown =
    Reflect.getMetadata(IGNORES_KEY, handler) ?? Reflect.getMetadata(IGNORES_KEY, controller) ?? null;
  return reason as string | null;
}

/** Whether the route of a request is marked so. */
export function ignoresKey(context: Pick<ExecutionContext, 'getHandler' | 'getClass'>): boolean {
  return whyKeyIsIgnored(context.getHandler(), context.getClass()) !== null;
}

import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { EdgeError } from '../http/edge-error';
import type { ApiRequest, SignedIn } from './signed-in';

const signedInOf = (context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<ApiRequest>();
  if (!signedIn) throw new EdgeError('not_signed_in');
  return signedIn;
};

/** Who asks, in which capacity: `@CurrentActor() actor: Actor`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return signedInOf(context).actor;
});

/** The session of who asks, for the few routes that are about the session itself. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  return signedInOf(context);
});

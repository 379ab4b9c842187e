import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';

const MINIMAL = /(?:^|[,;\s])return\s*=\s*"?minimal"?(?=$|[,;\s])/i;

/** Whether a client asks for a short answer (RFC 7240): `Prefer: return=minimal`. */
export function prefersMinimal(header: string | undefined): boolean {
  return header !== undefined && MINIMAL.test(header);
}

/** The same for a handler that honours it: `@PrefersMinimal() minimal: boolean`. The answer says that it did. */
export const PrefersMinimal = createParamDecorator((_: unknown, context: ExecutionContext): boolean => {
  const http = context.switchToHttp();
  const header = http.getRequest<Request>().headers['prefer'];
  const minimal = prefersMinimal(Array.isArray(header) ? header.join() : header);
  if (minimal) http.getResponse<Response>().setHeader('Preference-Applied', 'return=minimal');
  return minimal;
});

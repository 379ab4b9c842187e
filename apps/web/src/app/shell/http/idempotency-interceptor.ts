import {
  HttpContext,
  HttpContextToken,
  type HttpInterceptorFn,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import { inject } from '@angular/core';
import type { ProblemCode } from '@samenspoor/contracts/problems/problem';
import { catchError, tap, throwError } from 'rxjs';
import { INTENTS } from './intents';
import { ProblemError } from './problem-error';

/** Set on a POST that asks or tells something and may well happen twice: an example, a simulation, who is there. */
const MAY_BE_REPEATED = new HttpContextToken<boolean>(() => false);

/** The context of such a request. */
export const repeatable = (): HttpContext => new HttpContext().set(MAY_BE_REPEATED, true);

/** The first one counts, or may count still: what is pressed again goes with it. */
const UNSETTLED: readonly ProblemCode[] = ['request_under_way', 'request_already_done', 'internal_error'];

/** Gives every POST with JSON to our own API an `Idempotency-Key`; saving a field is safe by its version. */
export const idempotencyInterceptor: HttpInterceptorFn = (request, next) => {
  if (request.method !== 'POST' || !request.url.startsWith('/api/')) return next(request);
  if (request.context.get(MAY_BE_REPEATED) || hasOtherBody(request)) return next(request);
  const intents = inject(INTENTS);
  const intent = intentOf(request);
  return next(request.clone({ setHeaders: { 'Idempotency-Key': `"${intents.keyOf(intent)}"` } })).pipe(
    tap((event) => {
      if (event instanceof HttpResponse) intents.settled(intent);
    }),
    catchError((error: unknown) => {
      if (error instanceof ProblemError && !isUnsettled(error)) intents.settled(intent);
      return throwError(() => error);
    }),
  );
};

const intentOf = ({ urlWithParams, headers, body }: HttpRequest<unknown>): string =>
  JSON.stringify([urlWithParams, headers.get('If-Match'), body]);

const hasOtherBody = (request: HttpRequest<unknown>): boolean => {
  const body = request.serializeBody();
  return body !== null && typeof body !== 'string';
};

const isUnsettled = ({ connectionLost, problem }: ProblemError): boolean =>
  connectionLost || UNSETTLED.includes(problem.code);

import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Session } from '../session/session';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Repeats the token of `GET /me` in every unsafe request to our own API. */
export const csrfInterceptor: HttpInterceptorFn = (request, next) => {
  if (SAFE_METHODS.includes(request.method) || !request.url.startsWith('/api/')) return next(request);
  const token = inject(Session).me()?.csrfToken;
  return next(token === undefined ? request : request.clone({ setHeaders: { 'X-CSRF-Token': token } }));
};

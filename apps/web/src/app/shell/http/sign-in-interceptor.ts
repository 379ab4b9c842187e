import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { Session } from '../session/session';
import { MAY_BE_SIGNED_OUT } from './may-be-signed-out';
import { ProblemError } from './problem-error';

/** A session that ended while working: to the sign-in page, and from there back to where the person was. */
export const signInInterceptor: HttpInterceptorFn = (request, next) => {
  if (request.context.get(MAY_BE_SIGNED_OUT)) return next(request);
  const session = inject(Session);
  const router = inject(Router);
  return next(request).pipe(
    catchError((error: unknown) => {
      if (error instanceof ProblemError && error.problem.status === 401 && session.me() !== null) {
        session.ended();
        void router.navigate(['/aanmelden'], { queryParams: { returnTo: router.url, reden: 'afgelopen' } });
      }
      return throwError(() => error);
    }),
  );
};

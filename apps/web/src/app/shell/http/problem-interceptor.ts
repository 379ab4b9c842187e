import { HttpErrorResponse, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, tap, throwError } from 'rxjs';
import { Connection } from '../connection/connection';
import { ProblemError, problemErrorOf } from './problem-error';

/** Turns every failure into a `ProblemError`, and keeps track of whether the server can be reached at all. */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  return next(request).pipe(
    tap((event) => {
      if (event instanceof HttpResponse) connection.restored();
    }),
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse)) return throwError(() => error);
      const failure: ProblemError = problemErrorOf(error);
      if (failure.connectionLost) connection.failed();
      else connection.restored();
      return throwError(() => failure);
    }),
  );
};

import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Routes, provideRouter, withComponentInputBinding } from '@angular/router';
import type { MeView } from '@samenspoor/contracts/identity/me';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { csrfInterceptor } from '../http/csrf-interceptor';
import { idempotencyInterceptor } from '../http/idempotency-interceptor';
import { problemInterceptor } from '../http/problem-interceptor';
import { signInInterceptor } from '../http/sign-in-interceptor';
import { LEAVE_TO } from '../session/leave';
import { Session } from '../session/session';

/** For tests: the shell's own providers with a server to play, and the addresses the application was left for. */
export function shellProviders(routes: Routes = [], left: string[] = []): (Provider | EnvironmentProviders)[] {
  return [
    provideHttpClient(
      withInterceptors([csrfInterceptor, idempotencyInterceptor, signInInterceptor, problemInterceptor]),
    ),
    provideHttpClientTesting(),
    provideRouter(routes, withComponentInputBinding()),
    { provide: LEAVE_TO, useValue: (url: string) => left.push(url) },
  ];
}

/** For tests: signs somebody in, as the application does at its start. */
export async function signIn(me: MeView): Promise<void> {
  const loaded = TestBed.inject(Session).load();
  const http = TestBed.inject(HttpTestingController);
  http.expectOne('/api/v1/me').flush(me);
  http.expectOne('/api/v1/environment').flush({ demo: me.demo, now: me.now });
  await loaded;
}

/** For tests: a problem as the server answers it. */
export function problem(status: number, change: Partial<Problem> = {}): Problem {
  return {
    type: 'about:blank',
    title: 'Titel',
    status,
    detail: 'Uitleg.',
    code: 'internal_error',
    errors: [],
    ...change,
  };
}

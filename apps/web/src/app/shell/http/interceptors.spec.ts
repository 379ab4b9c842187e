import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Connection } from '../connection/connection';
import { Session } from '../session/session';
import { meView } from '../testing/me-view';
import { problem, shellProviders, signIn } from '../testing/shell-test-bed';
import { repeatable } from './idempotency-interceptor';
import { ProblemError, isNotFound, problemOf } from './problem-error';

@Component({ template: '' })
class Page {}

describe('requests to the API', () => {
  let http: HttpTestingController;
  let client: HttpClient;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: shellProviders([{ path: '**', component: Page }]) });
    http = TestBed.inject(HttpTestingController);
    client = TestBed.inject(HttpClient);
  });

  const failed = (url = '/api/v1/x'): Promise<unknown> =>
    firstValueFrom(client.get(url)).catch((error: unknown) => error);

  it('repeat the CSRF token when they change something, and only then', async () => {
    await signIn(meView());
    client.patch('/api/v1/applications/1', {}).subscribe();
    expect(http.expectOne('/api/v1/applications/1').request.headers.get('X-CSRF-Token')).toBe('token-of-an');
    client.get('/api/v1/applications').subscribe();
    expect(http.expectOne('/api/v1/applications').request.headers.has('X-CSRF-Token')).toBe(false);
    client.post('https://elders.example/api/', {}).subscribe();
    expect(http.expectOne('https://elders.example/api/').request.headers.has('X-CSRF-Token')).toBe(false);
  });

  it('fail with the typed problem of the server', async () => {
    const answer = failed();
    const refused = problem(422, { errors: [{ pointer: '/iban', code: 'iban_invalid', detail: 'Klopt niet.' }] });
    http.expectOne('/api/v1/x').flush(refused, { status: 422, statusText: 'Unprocessable' });
    const error = await answer;
    expect(problemOf(error)).toEqual(refused);
    expect(isNotFound(error)).toBe(false);
    expect(TestBed.inject(Connection).lost()).toBe(false);
  });

  it('tell a miss', async () => {
    const answer = failed();
    http.expectOne('/api/v1/x').flush(problem(404), { status: 404, statusText: 'Not found' });
    expect(isNotFound(await answer)).toBe(true);
  });

  it('never show what a proxy wrote, and notice that the server is out of reach', async () => {
    const answer = failed();
    http.expectOne('/api/v1/x').flush('<html>nginx</html>', { status: 502, statusText: 'Bad gateway' });
    const error = await answer;
    expect(error).toBeInstanceOf(ProblemError);
    expect(problemOf(error)?.title).toBe('Geen verbinding met Samenspoor');
    expect(TestBed.inject(Connection).lost()).toBe(true);

    const next = failed();
    http.expectOne('/api/v1/x').flush({});
    await next;
    expect(TestBed.inject(Connection).lost()).toBe(false);
  });

  it('send a person whose session ended to the sign-in page, and back afterwards', async () => {
    await signIn(meView());
    await TestBed.inject(Router).navigateByUrl('/aanvragen/7');
    const answer = failed();
    http.expectOne('/api/v1/x').flush(problem(401), { status: 401, statusText: 'Unauthorized' });
    await answer;
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Session).me()).toBeNull();
    expect(TestBed.inject(Router).url).toBe('/aanmelden?returnTo=%2Faanvragen%2F7&reden=afgelopen');
  });

  it('have a text for anything unexpected, and none for nothing', () => {
    expect(problemOf(new Error('boom'))?.title).toBe('Er ging iets mis');
    expect(problemOf(undefined)).toBeNull();
  });
});

describe('what somebody does', () => {
  const url = '/api/v1/applications/7/messages';
  let http: HttpTestingController;
  let client: HttpClient;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: shellProviders([{ path: '**', component: Page }]) });
    http = TestBed.inject(HttpTestingController);
    client = TestBed.inject(HttpClient);
  });

  /** Sends it, and answers with this status; resolves to the key that went along. */
  const sent = (text: string, status: number, { version = '"1"', code = 'internal_error' } = {}): string | null => {
    client.post(url, { text }, { headers: { 'If-Match': version } }).subscribe({ error: () => undefined });
    const request = http.expectOne(url);
    const options = { status, statusText: 'so it is' };
    if (status === 0) request.error(new ProgressEvent('error'));
    else request.flush(status < 400 ? {} : problem(status, { code: code as never }), options);
    return request.request.headers.get('Idempotency-Key');
  };

  it('goes under the same key when it is pressed again after a cut connection', () => {
    const first = sent('Dag', 0);
    expect(first).toMatch(/^"[0-9a-f-]{36}"$/);
    expect(sent('Dag', 0)).toBe(first);
    expect(sent('Nacht', 0)).not.toBe(first);
    expect(sent('Dag', 0, { version: '"2"' })).not.toBe(first);
    expect(sent('Dag', 201)).toBe(first);
  });

  it('goes under the same key while the server may still be at it, or broke', () => {
    const first = sent('Dag', 409, { code: 'request_under_way' });
    expect(sent('Dag', 500)).toBe(first);
    expect(sent('Dag', 409, { code: 'request_already_done' })).toBe(first);
    expect(sent('Dag', 201)).toBe(first);
  });

  it.each([
    [201, ''],
    [422, 'iban_missing'],
    [409, 'action_not_allowed'],
  ])('is something new once it was answered with %d', (status, code) => {
    expect(sent('Dag', status, { code })).not.toBe(sent('Dag', 201));
  });

  it('needs no key where it may happen twice, nor where a version or a second step makes it safe', () => {
    client.post(url, {}, { context: repeatable() }).subscribe();
    expect(http.expectOne(url).request.headers.has('Idempotency-Key')).toBe(false);
    client.post(url, new Blob(['x'])).subscribe();
    expect(http.expectOne(url).request.headers.has('Idempotency-Key')).toBe(false);
    client.patch(url, {}).subscribe();
    expect(http.expectOne(url).request.headers.has('Idempotency-Key')).toBe(false);
  });

  it('is remembered for the last fifty only', () => {
    const first = sent('Dag 0', 0);
    for (let nth = 1; nth <= 50; nth += 1) sent(`Dag ${nth}`, 0);
    expect(sent('Dag 0', 0)).not.toBe(first);
  });
});

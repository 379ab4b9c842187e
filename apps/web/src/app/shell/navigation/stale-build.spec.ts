import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { NavigationError, type RedirectCommand, Router } from '@angular/router';
import { Connection } from '../connection/connection';
import { shellProviders } from '../testing/shell-test-bed';
import { reloadWhenStale } from './stale-build';

const ALIVE = '/api/health/live';
const MISSING = new TypeError('Failed to fetch dynamically imported module: /chunk-1.js');

describe('a build that was replaced while somebody worked', () => {
  let left: string[];
  const failed = (error: unknown): RedirectCommand | undefined =>
    TestBed.runInInjectionContext(() => reloadWhenStale(new NavigationError(1, '/dossiers', error)));

  const server = (): HttpTestingController => TestBed.inject(HttpTestingController);

  beforeEach(() => {
    left = [];
    sessionStorage.clear();
    TestBed.configureTestingModule({ providers: shellProviders([], left) });
  });

  it('brings the new version at the address asked for', () => {
    failed(MISSING);
    server().expectOne(ALIVE).flush('{}');
    expect(left).toEqual(['/dossiers']);
  });

  it('does not reload for ever', () => {
    failed(MISSING);
    server().expectOne(ALIVE).flush('{}');
    failed(MISSING);
    server().expectNone(ALIVE);
    expect(left).toHaveLength(1);
  });

  it('leaves the page where it is without a connection, and says so', () => {
    failed(MISSING);
    server().expectOne(ALIVE).error(new ProgressEvent('error'));
    expect(left).toEqual([]);
    expect(TestBed.inject(Connection).lost()).toBe(true);

    failed(MISSING);
    server().expectOne(ALIVE).flush('{}');
    expect(left).toEqual(['/dossiers']);
  });

  it('goes back to where the person is, so that the failure ends there', async () => {
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/?zoek=gent');
    expect(String(failed(MISSING)?.redirectTo)).toBe('/?zoek=gent');
  });

  it('leaves other failures alone', () => {
    failed(new Error('boom'));
    expect(left).toEqual([]);
  });
});

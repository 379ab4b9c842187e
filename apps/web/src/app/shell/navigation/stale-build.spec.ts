import { TestBed } from '@angular/core/testing';
import { NavigationError } from '@angular/router';
import { LEAVE_TO } from '../session/leave';
import { reloadWhenStale } from './stale-build';

const MISSING = new TypeError('Failed to fetch dynamically imported module: /chunk-1.js');

describe('a build that was replaced while somebody worked', () => {
  let left: string[];
  const failed = (error: unknown): void =>
    TestBed.runInInjectionContext(() => reloadWhenStale(new NavigationError(1, '/dossiers', error)));

  beforeEach(() => {
    left = [];
    sessionStorage.clear();
    TestBed.configureTestingModule({ providers: [{ provide: LEAVE_TO, useValue: (url: string) => left.push(url) }] });
  });

  it('brings the new version at the address asked for', () => {
    failed(MISSING);
    expect(left).toEqual(['/dossiers']);
  });

  it('does not reload for ever', () => {
    failed(MISSING);
    failed(MISSING);
    expect(left).toHaveLength(1);
  });

  it('leaves other failures alone', () => {
    failed(new Error('boom'));
    expect(left).toEqual([]);
  });
});

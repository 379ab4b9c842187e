import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ServerClock } from '../clock/server-clock';
import { meView } from '../testing/me-view';
import { problem, shellProviders, signIn } from '../testing/shell-test-bed';
import { Session } from './session';

describe('session', () => {
  let left: string[];
  let session: Session;
  let http: HttpTestingController;

  beforeEach(() => {
    left = [];
    TestBed.configureTestingModule({ providers: shellProviders([], left) });
    session = TestBed.inject(Session);
    http = TestBed.inject(HttpTestingController);
  });

  afterEach(() => http.verify());

  it('knows who works, what that allows, and the time of the server', async () => {
    await signIn(meView('case_handler', { demo: true, now: '2030-01-01T00:00:00.000Z' }));
    expect(session.me()?.person.name).toBe('An Peeters');
    expect(session.can('assessment:decide')).toBe(true);
    expect(session.can('application:submit')).toBe(false);
    expect(session.demo()).toBe(true);
    expect(TestBed.inject(ServerClock).nowIso()).toBe('2030-01-01T00:00:00.000Z');
  });

  it('is nobody when the server says so, and the environment tells what the front page needs', async () => {
    const loaded = session.load();
    http.expectOne('/api/v1/me').flush(problem(401), { status: 401, statusText: 'Unauthorized' });
    http.expectOne('/api/v1/environment').flush({ demo: true, now: '2030-01-01T00:00:00.000Z' });
    await loaded;
    expect(session.me()).toBeNull();
    expect(session.permissions().size).toBe(0);
    expect(session.demo()).toBe(true);
  });

  it('starts without a server too', async () => {
    const loaded = session.load();
    http.expectOne('/api/v1/me').error(new ProgressEvent('error'));
    http.expectOne('/api/v1/environment').error(new ProgressEvent('error'));
    await loaded;
    expect(session.me()).toBeNull();
  });

  it('starts the application again in the chosen capacity', async () => {
    await signIn(meView());
    const chosen = session.chooseCapacity('other');
    const request = http.expectOne('/api/v1/me/capacity');
    expect(request.request.method).toBe('PUT');
    expect(request.request.body).toEqual({ capacityId: 'other' });
    request.flush(meView('signatory'));
    await chosen;
    expect(left).toEqual(['/']);
  });

  it('signs out and follows the server to the provider', async () => {
    await signIn(meView());
    const done = session.signOut();
    http.expectOne('/api/v1/auth/logout').flush({ redirectTo: '/oidc/session/end' });
    await done;
    expect(left).toEqual(['/oidc/session/end']);
  });

  it('stays when the server was not reached on signing out', async () => {
    await signIn(meView());
    const done = session.signOut();
    http.expectOne('/api/v1/auth/logout').error(new ProgressEvent('error'));
    await done;
    expect(left).toEqual([]);
  });
});

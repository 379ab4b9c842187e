import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { Component, EnvironmentInjector, createEnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ApplicationView, LineView } from '@samenspoor/contracts/applications/application';
import { meView } from '../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../shell/testing/shell-test-bed';
import { Draft } from './draft';
import { DraftSaving } from './draft-saving';
import { OpenApplication } from './open-application';
import { applicationView } from './testing/application-view';

const ID = applicationView().id;
const URL = `/api/v1/applications/${ID}`;
const PLANNED = '/lines/5a/plannedReach';

const line = (plannedReach: number): LineView => ({
  indicatorCode: '5a',
  themeNumber: '5',
  currentReach: 0,
  plannedReach,
  flemishContributionCents: plannedReach * 6_000,
  ownContributionCents: plannedReach * 6_000,
  grantedUnits: null,
  grantedCents: null,
  targetReach: null,
});

@Component({ template: '' })
class Elsewhere {}

describe('saving a draft', () => {
  let saving: DraftSaving;
  let draft: Draft;
  let server: HttpTestingController;
  let page: EnvironmentInjector;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: shellProviders([{ path: '**', component: Elsewhere }]) });
    await signIn(meView());
    server = TestBed.inject(HttpTestingController);
    newPage();
    jest.useFakeTimers();
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  /** What one visit of the page provides. */
  function newPage(): void {
    page = createEnvironmentInjector([OpenApplication, Draft, DraftSaving], TestBed.inject(EnvironmentInjector));
  }

  const pause = (ms = 1_000): Promise<void> => jest.advanceTimersByTimeAsync(ms);

  async function openDraft(view: ApplicationView = applicationView()): Promise<void> {
    saving = page.get(DraftSaving);
    draft = page.get(Draft);
    const started = saving.start(ID);
    server.expectOne(URL).flush(view);
    await started;
    await pause();
    for (const asked of server.match(`${URL}/eligibility`)) asked.flush({ eligible: true, rules: [] });
    await pause(0);
  }

  async function answer(request: TestRequest, changes: Partial<ApplicationView>): Promise<void> {
    request.flush(applicationView({ version: 4, updatedAt: '2026-03-02T13:02:00.000Z', ...changes }));
    await pause(0);
  }

  async function refuse(request: TestRequest, status: number, changes: Parameters<typeof problem>[1]): Promise<void> {
    request.flush(problem(status, changes), { status, statusText: 'refused' });
    await pause(0);
  }

  it('sends what was typed after a pause, on the version the screen knows', async () => {
    await openDraft();
    saving.edit(PLANNED, '4');
    saving.edit(PLANNED, '40');
    await pause();
    const request = server.expectOne({ method: 'PATCH', url: `${URL}/lines` });
    expect(request.request.body).toEqual([{ indicatorCode: '5a', currentReach: 0, plannedReach: 40 }]);
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    await answer(request, { lines: [line(40)] });
    expect(saving.state()).toEqual({ kind: 'saved', at: '2026-03-02T13:02:00.000Z' });
  });

  it('says from the first keystroke that not all is saved yet', async () => {
    await openDraft();
    saving.edit(PLANNED, '40');
    expect(saving.state()).toEqual({ kind: 'saving' });
    await pause();
    await answer(server.expectOne(`${URL}/lines`), { lines: [line(40)] });
    expect(saving.state().kind).toBe('saved');
  });

  it('never sends what can not be right, and keeps it on the screen and on the machine', async () => {
    await openDraft();
    saving.edit(PLANNED, 'veel');
    await pause();
    server.expectNone({ method: 'PATCH', url: `${URL}/lines` });
    expect(draft.text(PLANNED)).toBe('veel');
    expect(saving.state()).toEqual({ kind: 'refused' });
    expect(JSON.stringify(localStorage)).toContain('veel');
  });

  it('shows a refusal of the server at its field, keeps the text, and saves the rest', async () => {
    await openDraft();
    saving.edit(PLANNED, '40');
    saving.edit('/lines/9a/plannedReach', '10');
    await pause();
    await refuse(server.expectOne(`${URL}/lines`), 422, {
      errors: [{ pointer: '/0/plannedReach', code: 'row_maximum_exceeded', detail: 'Hoogstens 30.' }],
    });
    expect(draft.messagesAt(PLANNED)).toEqual(['Hoogstens 30.']);
    const again = server.expectOne(`${URL}/lines`);
    expect(again.request.body).toEqual([{ indicatorCode: '9a', currentReach: 0, plannedReach: 10 }]);
    await answer(again, { lines: [{ ...line(10), indicatorCode: '9a', themeNumber: '9' }] });
    expect(draft.text(PLANNED)).toBe('40');
    expect(saving.state()).toEqual({ kind: 'refused' });
  });

  it('loses nothing without a connection', async () => {
    await openDraft();
    saving.edit('/motivations/5', 'Omdat');
    await pause();
    server.expectOne({ method: 'PATCH', url: URL }).error(new ProgressEvent('error'));
    await pause(0);
    expect(saving.state()).toEqual({ kind: 'retrying', kept: true });
    expect(JSON.stringify(localStorage)).toContain('Omdat');
    await pause(2_000);
    await answer(server.expectOne({ method: 'PATCH', url: URL }), { motivations: { '5': 'Omdat' } });
    TestBed.tick();
    expect(saving.state().kind).toBe('saved');
    expect(localStorage).toHaveLength(0);
  });

  it('takes up what a former visit could not save', async () => {
    localStorage.setItem(`samenspoor.aanvraag.an.${ID}`, JSON.stringify({ '/iban': { text: 'BE68', base: '' } }));
    await openDraft();
    expect(draft.text('/iban')).toBe('BE68');
    expect(saving.restored()).toBe(true);
  });

  it('merges with what somebody else saved in other fields', async () => {
    await openDraft();
    saving.edit('/motivations/5', 'Omdat');
    await pause();
    await refuse(server.expectOne({ method: 'PATCH', url: URL }), 412, { code: 'stale_version' });
    server.expectOne({ method: 'GET', url: URL }).flush(applicationView({ version: 9, iban: 'BE68539007547034' }));
    await pause(0);
    const again = server.expectOne({ method: 'PATCH', url: URL });
    expect(again.request.headers.get('If-Match')).toBe('"9"');
    expect(again.request.body).toEqual({ motivations: { '5': 'Omdat' } });
    expect(draft.text('/iban')).toBe('BE68 5390 0754 7034');
  });

  it('asks which text stays when somebody else changed the same field', async () => {
    await openDraft();
    saving.edit('/motivations/5', 'Van mij');
    await pause();
    await refuse(server.expectOne({ method: 'PATCH', url: URL }), 412, { code: 'stale_version' });
    const theirs = applicationView({ version: 9, motivations: { '5': 'Van haar' } });
    server.expectOne({ method: 'GET', url: URL }).flush(theirs);
    await pause(5_000);
    expect(saving.conflicts()).toEqual([{ cell: '/motivations/5', mine: 'Van mij', theirs: 'Van haar', by: null }]);
    server.expectNone({ method: 'PATCH', url: URL });
    saving.settle(new Map([['/motivations/5', 'theirs']]));
    await pause(5_000);
    server.expectNone({ method: 'PATCH', url: URL });
    expect(draft.text('/motivations/5')).toBe('Van haar');
  });

  it('asks at once when a colleague saved the field that is being typed in, and names who', async () => {
    await openDraft();
    saving.edit('/motivations/5', 'Van mij');
    const by = { personId: 'karel', name: 'Karel Claes' };
    saving.heard({ type: 'saved', version: 9, fields: ['motivations.5'], by });
    await pause(0);
    server
      .expectOne({ method: 'GET', url: URL })
      .flush(applicationView({ version: 9, motivations: { '5': 'Van hem' } }));
    await pause(5_000);
    expect(saving.conflicts()).toEqual([
      { cell: '/motivations/5', mine: 'Van mij', theirs: 'Van hem', by: 'Karel Claes' },
    ]);
    server.expectNone({ method: 'PATCH', url: URL });
    saving.settle(new Map([['/motivations/5', 'both']]));
    await pause(5_000);
    const request = server.expectOne({ method: 'PATCH', url: URL });
    expect(request.request.body).toEqual({ motivations: { '5': 'Van mij\n\nVan hem' } });
    expect(request.request.headers.get('If-Match')).toBe('"9"');
  });

  it('asks also when the answer to saving another field brings the text of a colleague', async () => {
    await openDraft();
    saving.edit('/contact/firstName', 'Anna');
    await pause();
    saving.edit('/motivations/5', 'Van mij');
    const contact = { firstName: 'Anna', familyName: '', email: '', phone: '' };
    await answer(server.expectOne({ method: 'PATCH', url: URL }), {
      version: 9,
      contact,
      motivations: { '5': 'Van hem' },
    });
    await pause(5_000);
    expect(saving.conflicts().map(({ theirs }) => theirs)).toEqual(['Van hem']);
    server.expectNone({ method: 'PATCH', url: URL });
  });

  it('asks for a short answer while typing, and for the whole when somebody else saved too', async () => {
    await openDraft();
    saving.edit('/contact/firstName', ' Anna');
    await pause();
    const request = server.expectOne({ method: 'PATCH', url: URL });
    expect(request.request.headers.get('Prefer')).toBe('return=minimal');
    const times = { updatedAt: '2026-03-02T13:02:00.000Z', now: '2026-03-02T13:02:00.000Z' };
    request.flush({ version: 4, ...times, saved: { contact: { firstName: 'Anna' } } });
    await pause(0);
    expect(saving.state()).toEqual({ kind: 'saved', at: times.updatedAt });
    saving.edit('/contact/familyName', 'Peeters');
    await pause();
    const second = server.expectOne({ method: 'PATCH', url: URL });
    expect(second.request.headers.get('If-Match')).toBe('"4"');
    second.flush({ version: 9, ...times, saved: { contact: { familyName: 'Peeters' } } });
    await pause(0);
    const contact = { firstName: 'Anna', familyName: 'Peeters', email: '', phone: '' };
    server
      .expectOne({ method: 'GET', url: URL })
      .flush(applicationView({ version: 9, contact, iban: 'BE68539007547034' }));
    await pause(0);
    expect(draft.text('/iban')).toBe('BE68 5390 0754 7034');
    expect(draft.content.unsaved()).toEqual([]);
  });

  it('does not look when it was its own save, and waits for a save under way', async () => {
    await openDraft();
    saving.edit('/iban', 'BE68 5390 0754 7034');
    await pause();
    const request = server.expectOne({ method: 'PATCH', url: URL });
    saving.heard({ type: 'saved', version: 4, fields: ['iban'], by: { personId: 'an', name: 'An Peeters' } });
    await pause(0);
    server.expectNone({ method: 'GET', url: URL });
    await answer(request, { iban: 'BE68539007547034' });
    server.expectNone({ method: 'GET', url: URL });
  });

  it('loses nothing when the session ends while typing: it is there, and sent, after signing in again', async () => {
    await openDraft();
    saving.edit('/motivations/5', 'Omdat');
    await pause();
    await refuse(server.expectOne({ method: 'PATCH', url: URL }), 401, { code: 'not_signed_in' });
    saving.edit('/motivations/5', 'Omdat wij');
    TestBed.tick();
    expect(JSON.stringify(localStorage)).toContain('Omdat wij');

    page.destroy();
    await refuse(server.expectOne({ method: 'PATCH', url: URL }), 401, { code: 'not_signed_in' });
    const signedIn = signIn(meView());
    await pause(0);
    await signedIn;
    newPage();
    await openDraft();
    expect(draft.text('/motivations/5')).toBe('Omdat wij');
    expect(saving.restored()).toBe(true);
    const request = server.expectOne({ method: 'PATCH', url: URL });
    expect(request.request.body).toEqual({ motivations: { '5': 'Omdat wij' } });
    await answer(request, { motivations: { '5': 'Omdat wij' } });
    TestBed.tick();
    expect(localStorage).toHaveLength(0);
  });

  it('saves as always on a machine whose clock is a day off, and shows the time of the server', async () => {
    jest.setSystemTime(Date.parse('2026-03-03T13:00:00.000Z'));
    await openDraft();
    saving.edit(PLANNED, '40');
    await pause();
    await answer(server.expectOne(`${URL}/lines`), { lines: [line(40)] });
    expect(saving.state()).toEqual({ kind: 'saved', at: '2026-03-02T13:02:00.000Z' });
  });

  it('hands in only what is on the server', async () => {
    await openDraft();
    saving.edit('/iban', 'BE68 5390 0754 7034');
    const submitted = saving.submit();
    await pause(0);
    await answer(server.expectOne({ method: 'PATCH', url: URL }), { iban: 'BE68539007547034' });
    const request = server.expectOne({ method: 'POST', url: `${URL}/submit` });
    expect(request.request.headers.get('If-Match')).toBe('"4"');
    await answer(request, { version: 5, state: 'submitted', reference: 'PS-2026-0001' });
    expect(await submitted).toBeNull();
    expect(saving.handedIn()).toBe(true);
  });

  it('does not hand in while something is refused', async () => {
    await openDraft();
    saving.edit('/iban', 'BE00');
    expect((await saving.submit())?.title).toBe('Nog niet alles is bewaard');
    server.expectNone(`${URL}/submit`);
  });
});

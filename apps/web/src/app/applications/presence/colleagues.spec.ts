import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { PresentWindow } from '@samenspoor/contracts/applications/application-live';
import { LiveFeed, OPEN_STREAM } from '../../shell/live/live-feed';
import { WINDOW_ID } from '../../shell/live/window-id';
import { type FakeStream, fakeStreams } from '../../shell/testing/fake-stream';
import { meView } from '../../shell/testing/me-view';
import { shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { Draft } from '../draft';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { applicationView } from '../testing/application-view';
import { Colleagues } from './colleagues';
import { PresenceBar } from './presence-bar';

const ID = applicationView().id;
const URL = `/api/v1/applications/${ID}`;
const window = (change: Partial<PresentWindow> = {}): PresentWindow => ({
  personId: 'karel',
  windowId: 'his',
  name: 'Karel Claes',
  part: 'kpi-tabel',
  field: '/lines/5a/plannedReach',
  ...change,
});

describe('colleagues in one application', () => {
  let server: HttpTestingController;
  let colleagues: Colleagues;
  let draft: Draft;
  let streams: ReturnType<typeof fakeStreams>;

  beforeEach(async () => {
    localStorage.clear();
    streams = fakeStreams();
    TestBed.configureTestingModule({
      providers: [
        ...shellProviders(),
        OpenApplication,
        Draft,
        DraftSaving,
        LiveFeed,
        Colleagues,
        { provide: OPEN_STREAM, useValue: streams.open },
        { provide: WINDOW_ID, useValue: 'mine' },
      ],
    });
    await signIn(meView());
    server = TestBed.inject(HttpTestingController);
    jest.useFakeTimers();
    const started = TestBed.inject(DraftSaving).start(ID);
    server.expectOne(URL).flush(applicationView());
    await started;
    draft = TestBed.inject(Draft);
    colleagues = TestBed.inject(Colleagues);
    colleagues.start(ID);
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
    document.body.replaceChildren();
  });

  const pause = (ms = 0): Promise<void> => jest.advanceTimersByTimeAsync(ms);
  const stream = (): FakeStream => {
    const last = streams.opened.at(-1);
    if (!last) throw new Error('no stream');
    return last;
  };
  const beat = (): TestRequest => server.expectOne(`${URL}/presence`);
  async function answerBeat(people: readonly PresentWindow[], version = 3): Promise<void> {
    beat().flush({ version, people });
    await pause();
  }
  function text(): string {
    const fixture = TestBed.createComponent(PresenceBar);
    fixture.detectChanges();
    return (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  it('see each other, with the part and the field', async () => {
    await pause();
    await answerBeat([window()]);
    expect(colleagues.others()).toEqual([window()]);
    expect(text()).toBe('KCKarel Claes is ook bezig (KPI-tabel), KPI-rij, thema 5 – volwassen anderstalige');
  });

  it('are each named once, and one’s own other window is told apart', async () => {
    await pause();
    await answerBeat([
      window({ part: 'contact' }),
      window({ windowId: 'other' }),
      window({ personId: 'an', name: 'An' }),
    ]);
    expect(colleagues.others().map(({ windowId }) => windowId)).toEqual(['other']);
    expect(text()).toContain('U hebt deze aanvraag ook in een ander venster open.');
  });

  it('come and go by the stream', async () => {
    await pause();
    await answerBeat([]);
    stream().tell({ type: 'presence', people: [window(), window({ personId: 'an', windowId: 'mine' })] } as never);
    expect(colleagues.others()).toHaveLength(1);
    expect(colleagues.elsewhere()).toBe(false);
    stream().tell({ type: 'presence', people: [] } as never);
    expect(colleagues.others()).toEqual([]);
  });

  it('are asked for every 25 seconds with a stream, and every 10 without', async () => {
    await pause();
    stream().ready();
    await answerBeat([]);
    await pause();
    for (const request of server.match(`${URL}/presence`)) request.flush({ version: 3, people: [] });
    await pause(24_000);
    server.expectNone(`${URL}/presence`);
    await pause(1_000);
    stream().fail(true);
    await answerBeat([]);
    await pause(10_000);
    await answerBeat([]);
  });

  it('hear at which field this window is, once it settles', async () => {
    await pause();
    await answerBeat([]);
    const input = Object.assign(document.createElement('input'), { id: 'veld-lines-5a-plannedReach' });
    document.body.append(input);
    input.focus();
    await pause(600);
    const request = beat();
    expect(request.request.body).toEqual({ windowId: 'mine', part: null, field: '/lines/5a/plannedReach' });
    request.flush({ version: 3, people: [] });
  });

  it('have what they save taken over at once, and named', async () => {
    await pause();
    await answerBeat([]);
    const by = { personId: 'karel', name: 'Karel Claes' };
    stream().tell({ type: 'saved', version: 4, fields: ['contact.firstName'], by } as never);
    await pause();
    server
      .expectOne({ method: 'GET', url: URL })
      .flush(applicationView({ version: 4, contact: { firstName: 'Anna', familyName: '', email: '', phone: '' } }));
    await pause();
    expect(draft.text('/contact/firstName')).toBe('Anna');
    expect(text()).toBe('Karel Claes wijzigde zonet: Voornaam.');
  });

  it('have it taken over without a stream too, by asking', async () => {
    await pause();
    await answerBeat([], 7);
    server.expectOne({ method: 'GET', url: URL }).flush(applicationView({ version: 7, iban: 'BE68539007547034' }));
    await pause();
    expect(draft.text('/iban')).toBe('BE68 5390 0754 7034');
  });

  it('are told when this window closes, by a request that outlives it', async () => {
    await pause();
    await answerBeat([]);
    const fetched = jest.fn().mockResolvedValue(undefined);
    Object.assign(globalThis, { fetch: fetched });
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(fetched).toHaveBeenCalledWith(
      `${URL}/presence`,
      expect.objectContaining({
        keepalive: true,
        headers: expect.objectContaining({ 'X-CSRF-Token': 'token-of-an' }) as object,
        body: JSON.stringify({ windowId: 'mine', leaving: true }),
      }),
    );
  });

  it('are told when this window leaves', async () => {
    await pause();
    await answerBeat([]);
    colleagues.stop();
    expect(beat().request.body).toEqual({ windowId: 'mine', leaving: true });
    expect(stream().readyState).toBe(2);
  });
});
